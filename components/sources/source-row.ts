import type { Source } from "@/lib/model";

/** A source as lists show it. */
export interface SourceRow
  extends Pick<Source, "id" | "title" | "outlet" | "publishedAt" | "kind" | "addedAt"> {
  /** Notes on it and on its passages. */
  readonly notes: number;
}

/** The sources that have all words of the query in title or outlet, in any order and letter case. */
export function fittingSources(sources: readonly SourceRow[], query: string): readonly SourceRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return sources.filter(({ title, outlet = "" }) => {
    const text = `${title}\n${outlet}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
