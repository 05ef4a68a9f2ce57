export {
  hashOfSource,
  type Preferences,
  type SourcePlace,
  searchOfHash,
  sourceOfHash,
} from "@/lib/messaging";
export { keyOfDraft } from "@/lib/model";
export { changesSince, fitsFilters } from "@/lib/services";
export { askAhead, type askPage } from "./ask-page";
export { type CorrectionDesk, createCorrectionDesk } from "./correction-desk";
export { type DisputedFact, type DisputedFacts, groupDisputes, listDisputedFacts } from "./disputed-facts";
export { askToKeepLibrary } from "./keep-library";
export { type ListedNote, listNotes } from "./list-notes";
export { type Live, messageOf, useLive } from "./live";
export { createNoteDesk, type NoteDesk, type NoteDeskOptions } from "./note-desk";
export {
  createNoteDraftStore,
  type DraftKeeper,
  type DraftStatus,
  type NoteDraftOptions,
} from "./note-draft-store";
export { createPageStore, type PageStoreOptions } from "./page-store";
export { mayBeReadable, type PageView, type PageWithClaims } from "./page-view";
export {
  type PageNotes,
  type PlacedNote,
  placeInText,
  placeOnPage,
  targetOfClaim,
  targetOfPassage,
} from "./place-notes";
export { prepareSurface } from "./prepare-surface";
export { saveFile } from "./save-file";
export { listSourceRows, type SourceRow } from "./source-rows";
export { countTags, withTags } from "./tags";
export { useCorrectionDesk } from "./use-correction-desk";
export { useExplanation } from "./use-explanation";
export { type FoundPassages, useFoundPassages } from "./use-found-passages";
export { useHash } from "./use-hash";
export { type ImportOutcome, type ImportState, useImport } from "./use-import";
export { useKeptDraft } from "./use-kept-draft";
export { type LibraryState, useLibrary } from "./use-library";
export { useNoteDesk } from "./use-note-desk";
export { useNoteDraft } from "./use-note-draft";
export { usePage } from "./use-page";
export { usePreferences } from "./use-preferences";
export { type SavedView, useSavedPage } from "./use-saved-page";
export { useSourceWithNotes } from "./use-source";
export { hostOf, useSwitchedOff } from "./use-switched-off";
export { type Undoable, type UndoState, useUndo } from "./use-undo";
export { whenSourcesChange } from "./when-sources-change";
