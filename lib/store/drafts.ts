import type { Database } from "./database";
import { toLibraryError } from "./library-error";

/** Words of notes that were not saved yet, by what they are to hang on. A write that resolved is on the disk. */
export interface Drafts {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Drafts live among the settings, which pass over keys that they do not know. */
const PREFIX = "draft ";

export function draftsOf(db: Database): Drafts {
  const done = async (write: PromiseLike<unknown>): Promise<void> => {
    try {
      await write;
    } catch (error) {
      throw toLibraryError(error);
    }
  };
  return {
    read: async (key) => {
      const value = (await db.settings.get(PREFIX + key))?.value;
      return typeof value === "string" ? value : undefined;
    },
    write: (key, text) => done(db.settings.put({ key: PREFIX + key, value: text })),
    remove: (key) => done(db.settings.delete(PREFIX + key)),
  };
}
