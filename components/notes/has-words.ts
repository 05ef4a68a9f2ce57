import type { ListedNote } from "@/lib/state";

/** Whether the note has all words of the query in its text, tags, quote or title, in any order and letter case. */
export function hasWords({ note, title = "" }: ListedNote, query: string): boolean {
  const quote = note.target.kind === "source" ? "" : note.target.selector.exact;
  const text = `${note.text}\n${quote}\n${title}\n${note.tags.join(" ")}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
