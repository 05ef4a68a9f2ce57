import type { Source } from "@/lib/model";
import { tagsOfNotes } from "@/lib/services";
import type { Library } from "@/lib/store";

/** A source as lists show it. */
export interface SourceRow
  extends Pick<Source, "id" | "title" | "outlet" | "publishedAt" | "kind" | "addedAt" | "language"> {
  /** Notes on it and on its passages. */
  readonly notes: number;
  /** Its own, then those of the notes on it. */
  readonly tags: readonly string[];
  readonly ownTags: readonly string[];
}

/** Every source without its text, the newest first. */
export async function listSourceRows(
  library: Pick<Library, "sources" | "notes">,
): Promise<readonly SourceRow[]> {
  const [sources, notes] = await Promise.all([library.sources.list(), library.notes.list()]);
  const counts = new Map<string, number>();
  for (const { target } of notes) {
    if (target.kind === "claim") continue;
    counts.set(target.sourceId, (counts.get(target.sourceId) ?? 0) + 1);
  }
  const noteTags = tagsOfNotes(notes);
  return sources.map((source) => ({
    ...source,
    notes: counts.get(source.id) ?? 0,
    tags: [...new Set([...(source.tags ?? []), ...(noteTags.get(source.id) ?? [])])],
    ownTags: source.tags ?? [],
  }));
}
