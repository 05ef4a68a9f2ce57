import type { Correction } from "@/lib/model";
import type { Database } from "./database";
import { toLibraryError } from "./library-error";

/** What the reader said against the machine, apart from anything the machine makes. A write that resolved is on the disk. */
export interface Corrections {
  put(correction: Correction): Promise<void>;
  remove(id: string): Promise<void>;
  get(id: string): Promise<Correction | undefined>;
  /** The latest first. */
  list(): Promise<Correction[]>;
}

export function correctionsOf(db: Database): Corrections {
  const done = async (write: PromiseLike<unknown>): Promise<void> => {
    try {
      await write;
    } catch (error) {
      throw toLibraryError(error);
    }
  };
  return {
    put: (correction) => done(db.corrections.put(correction)),
    remove: (id) => done(db.corrections.delete(id)),
    get: (id) => db.corrections.get(id),
    list: () => db.corrections.orderBy("madeAt").reverse().toArray(),
  };
}
