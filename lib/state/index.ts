export { type Live, messageOf, useLive } from "./live";
export {
  createNoteDraftStore,
  type DraftKeeper,
  type DraftStatus,
  type NoteDraftOptions,
  type NoteDraftState,
} from "./note-draft-store";
export { keyOfTarget } from "./note-target";
export { createPageStore, type PageState, type PageStoreOptions } from "./page-store";
export { type CrossReference, mayBeReadable, type PageView, type PageWithClaims } from "./page-view";
export { hashOfSource, type SourcePlace, sourceOfHash, useHash } from "./source-place";
export { type LibraryState, useLibrary } from "./use-library";
export { useNoteDraft } from "./use-note-draft";
export { type Undoable, type UndoState, useUndo } from "./use-undo";
