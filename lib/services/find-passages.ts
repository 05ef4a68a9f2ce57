import type { FoundPassage, SourceFilters } from "@/lib/model";
import type { Library } from "@/lib/store";
import { fitsFilters } from "./fits-filters";
import { loadPassages, type PassageInSource } from "./load-passages";
import { searchLibrary } from "./search-library";
import { tagsOfNotes } from "./tags-of-notes";

/** Passages that are looked at before the filters and the choice of one for each source thin them out. */
const CANDIDATES = 200;

const DEFAULT_LIMIT = 20;

/**
 * The best passage of each source that has the words, best first. A source is found if it is among the best
 * `CANDIDATES` passages of the whole library, whatever the filters. No words find nothing. Rejects with a
 * `LibraryError`.
 */
export async function findPassages(
  library: Library,
  words: string,
  filters: SourceFilters = {},
  limit = DEFAULT_LIMIT,
): Promise<readonly FoundPassage[]> {
  if (words.trim() === "") return [];
  const hits = await searchLibrary(library, [words], { limit: CANDIDATES });
  const [passages = []] = await loadPassages(library, hits);
  const noteTags = filters.tag === undefined ? undefined : tagsOfNotes(await library.notes.list());
  const best = new Map<string, FoundPassage>();
  for (const passage of passages) {
    const { source } = passage;
    const tags = [...(source.tags ?? []), ...(noteTags?.get(source.id) ?? [])];
    if (!best.has(source.id) && fitsFilters({ ...source, tags }, filters)) {
      best.set(source.id, foundOf(passage));
    }
  }
  return [...best.values()].slice(0, limit);
}

function foundOf({
  source: { id, title, outlet, publishedAt },
  quote,
  start,
  end,
}: PassageInSource): FoundPassage {
  return {
    sourceId: id,
    title,
    quote,
    start,
    end,
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}
