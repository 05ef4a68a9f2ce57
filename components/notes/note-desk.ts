import type { Note, NoteTarget } from "@/lib/model";
import type { DraftKeeper } from "@/lib/state";

/** What can be done with notes; a promise that resolved means that it is on the disk. */
export interface NoteDesk {
  readonly drafts: DraftKeeper;
  readonly add: (target: NoteTarget, text: string) => Promise<void>;
  readonly change: (note: Note, text: string) => Promise<void>;
  /** Offers to undo by itself. */
  readonly remove: (note: Note) => void;
}
