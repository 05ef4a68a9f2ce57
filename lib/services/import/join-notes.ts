import type { Note } from "@/lib/model";
import { contentHash } from "../content-hash";
import { byTime, idOfWords } from "./join-sources";

export interface JoinedNotes {
  readonly note: Note;
  /** The other words of the two, as a note of their own. */
  readonly other?: Note;
}

/** One note of two libraries as one, where its words differ as two: the newer words stay under its id. */
export async function joinNotes(first: Note, second: Note): Promise<JoinedNotes> {
  if (first.text === second.text) {
    const [createdAt = ""] = [first.createdAt, second.createdAt].sort(byTime);
    const [, updatedAt = ""] = [first.updatedAt, second.updatedAt].sort(byTime);
    const tags = [...new Set([...first.tags, ...second.tags])];
    return { note: { ...first, tags, createdAt, updatedAt } };
  }
  const [newer, older] = isNewer(second, first) ? [second, first] : [first, second];
  const id = idOfWords(older.id, await contentHash(older.text));
  return { note: newer, other: { ...older, id, otherWordsOf: older.id } };
}

function isNewer(a: Note, b: Note): boolean {
  const between = byTime(a.updatedAt, b.updatedAt);
  return between === 0 ? a.text > b.text : between > 0;
}
