import type { Note } from "@/lib/model";
import type { Database } from "./database";
import { toLibraryError } from "./library-error";

/** What of a note can change: its words and tags. What it hangs on and when it was made cannot. */
export type NoteChange = Partial<Pick<Note, "text" | "tags">> & Pick<Note, "updatedAt">;

/** The notes of the reader. A write that resolved is on the disk. */
export interface Notes {
  /** Adds or, for an id that exists, replaces. */
  put(note: Note): Promise<void>;
  /** False when there is no such note, as when another window deleted it. */
  update(id: string, change: NoteChange): Promise<boolean>;
  remove(id: string): Promise<void>;
  get(id: string): Promise<Note | undefined>;
  /** Latest change first. */
  list(): Promise<Note[]>;
  /** Notes on the source and on its passages, latest change first; also after the source is gone. */
  listOfSource(sourceId: string): Promise<Note[]>;
  /** Notes on claims of the page, latest change first. */
  listOfPage(pageUrl: string): Promise<Note[]>;
  count(): Promise<number>;
  /** Every tag in use, by name. */
  tags(): Promise<string[]>;
}

const latestFirst = (notes: Note[]): Note[] =>
  notes.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));

export function notesOf(db: Database): Notes {
  const written = async <T>(write: () => PromiseLike<T>): Promise<T> => {
    try {
      return await write();
    } catch (error) {
      throw toLibraryError(error);
    }
  };
  return {
    put: async (note) => {
      await written(() => db.notes.put(note));
    },
    update: async (id, change) => (await written(() => db.notes.update(id, change))) > 0,
    remove: (id) => written(() => db.notes.delete(id)),
    get: (id) => db.notes.get(id),
    list: () => db.notes.orderBy("updatedAt").reverse().toArray(),
    listOfSource: async (sourceId) =>
      latestFirst(await db.notes.where("target.sourceId").equals(sourceId).toArray()),
    listOfPage: async (pageUrl) =>
      latestFirst(await db.notes.where("target.pageUrl").equals(pageUrl).toArray()),
    count: () => db.notes.count(),
    tags: async () => (await db.notes.orderBy("tags").uniqueKeys()).map(String),
  };
}
