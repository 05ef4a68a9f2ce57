import { type DraftSubject, keyOfDraft, type Note, type NoteTarget } from "@/lib/model";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import type { DraftKeeper } from "./note-draft-store";
import type { UndoState } from "./use-undo";

/** What can be done with notes; a promise that resolved means that it is on the disk. */
export interface NoteDesk {
  readonly drafts: DraftKeeper;
  readonly add: (target: NoteTarget, text: string) => Promise<void>;
  readonly change: (note: Note, text: string) => Promise<void>;
  /** All tags in use, to suggest. */
  readonly tags: () => Promise<readonly string[]>;
  /** Says so when it fails. */
  readonly setTags: (note: Note, tags: readonly string[]) => void;
  /** Offers to undo by itself. */
  readonly remove: (note: Note) => void;
  /** Lets go of a draft, and offers its words back. */
  readonly discardDraft: (subject: DraftSubject, words: string) => Promise<void>;
}

export interface NoteDeskOptions {
  readonly library: Pick<Library, "notes" | "drafts">;
  readonly doWithUndo: UndoState["doWithUndo"];
  /** ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Asks the browser to keep what is added. */
  readonly askToKeep: () => Promise<void>;
}

/** The desk over a library. */
export function createNoteDesk({ library, doWithUndo, now, newId, askToKeep }: NoteDeskOptions): NoteDesk {
  return {
    drafts: library.drafts,
    add: (target, text) => {
      void askToKeep();
      const at = now();
      return library.notes.put({ id: newId(), text, target, tags: [], createdAt: at, updatedAt: at });
    },
    change: async (note, text) => {
      const updatedAt = now();
      const isThere = await library.notes.update(note.id, { text, updatedAt });
      // deleted in another window meanwhile: the words just written win
      if (!isThere) await library.notes.put({ ...note, text, updatedAt });
    },
    tags: library.notes.tags,
    setTags: (note, tags) =>
      void doWithUndo(async () => {
        const isThere = await library.notes.update(note.id, { tags, updatedAt: now() });
        return isThere ? undefined : { message: t("notes.deletedElsewhere") };
      }),
    remove: (note) =>
      void doWithUndo(async () => {
        await library.notes.remove(note.id);
        return { message: t("notes.deleted"), undo: () => library.notes.put(note) };
      }),
    discardDraft: (subject, words) =>
      doWithUndo(async () => {
        const key = keyOfDraft(subject);
        await library.drafts.remove(key);
        if (words.trim() === "") return undefined;
        const draft = { ...subject, key, text: words };
        return { message: t("notes.draftDiscarded"), undo: () => library.drafts.write(draft) };
      }),
  };
}
