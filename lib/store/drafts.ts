import type { Draft } from "@/lib/model";
import type { Database } from "./database";
import { toLibraryError } from "./library-error";

/** Words of notes that were not saved yet. A write that resolved is on the disk. */
export interface Drafts {
  read(key: string): Promise<Draft | undefined>;
  /** Replaces the draft of the same key. */
  write(draft: Draft): Promise<void>;
  remove(key: string): Promise<void>;
  /** By key. */
  list(): Promise<Draft[]>;
}

export function draftsOf(db: Database): Drafts {
  const done = async (write: PromiseLike<unknown>): Promise<void> => {
    try {
      await write;
    } catch (error) {
      throw toLibraryError(error);
    }
  };
  return {
    read: (key) => db.drafts.get(key),
    write: (draft) => done(db.drafts.put(draft)),
    remove: (key) => done(db.drafts.delete(key)),
    list: () => db.drafts.toArray(),
  };
}
