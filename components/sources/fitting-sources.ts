import type { SourceFilters } from "@/lib/model";
import { fitsFilters, type SourceRow } from "@/lib/state";

/** What a list of sources is narrowed by. */
export interface SourceSearch {
  readonly words: string;
  readonly filters: SourceFilters;
}

export const EVERY_SOURCE: SourceSearch = { words: "", filters: {} };

/** The sources that fit the filters and have all words in title or outlet, in any order and letter case. */
export function fittingSources(
  sources: readonly SourceRow[],
  { words, filters }: SourceSearch,
): readonly SourceRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    const text = `${source.title}\n${source.outlet ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word)) && fitsFilters(source, filters);
  });
}
