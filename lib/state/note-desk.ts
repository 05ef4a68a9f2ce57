import type { Note, NoteTarget } from "@/lib/model";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import type { DraftKeeper } from "./note-draft-store";
import type { UndoState } from "./use-undo";

/** What can be done with notes; a promise that resolved means that it is on the disk. */
export interface NoteDesk {
  readonly drafts: DraftKeeper;
  readonly add: (target: NoteTarget, text: string) => Promise<void>;
  readonly change: (note: Note, text: string) => Promise<void>;
  /** Offers to undo by itself. */
  readonly remove: (note: Note) => void;
}

export interface NoteDeskOptions {
  readonly library: Pick<Library, "notes" | "drafts">;
  readonly doWithUndo: UndoState["doWithUndo"];
  /** ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** The desk over a library. */
export function createNoteDesk({ library, doWithUndo, now, newId }: NoteDeskOptions): NoteDesk {
  return {
    drafts: library.drafts,
    add: (target, text) => {
      const at = now();
      return library.notes.put({ id: newId(), text, target, tags: [], createdAt: at, updatedAt: at });
    },
    change: async (note, text) => {
      const updatedAt = now();
      const isThere = await library.notes.update(note.id, { text, updatedAt });
      // deleted in another window meanwhile: the words just written win
      if (!isThere) await library.notes.put({ ...note, text, updatedAt });
    },
    remove: (note) =>
      void doWithUndo(async () => {
        await library.notes.remove(note.id);
        return { message: t("notes.deleted"), undo: () => library.notes.put(note) };
      }),
  };
}
