import type { Note } from "@/lib/model";

/** The tags of the notes on each source and its passages, which are the source's as well. */
export function tagsOfNotes(notes: readonly Note[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tags = new Map<string, Set<string>>();
  for (const note of notes) {
    if (note.target.kind === "claim") continue;
    const { sourceId } = note.target;
    const known = tags.get(sourceId) ?? new Set();
    for (const tag of note.tags) known.add(tag);
    tags.set(sourceId, known);
  }
  return tags;
}
