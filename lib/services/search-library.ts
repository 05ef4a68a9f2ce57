import type { Passage } from "@/lib/model";
import {
  blocksFor,
  checkedBlock,
  DamagedIndexError,
  decodeHeader,
  type QueryTerm,
  queriesFor,
  type RankedPassage,
  rank,
  type SearchSegment,
  type SegmentHeader,
  type Totals,
  totalsOf,
} from "@/lib/retrieval";
import type { IndexManifest, Library, SegmentEntry } from "@/lib/store";

/** A passage that bears on a claim. */
export interface PassageHit extends Passage {
  /** For ranking within one claim only. */
  readonly score: number;
}

export interface SearchOptions {
  /** Passages to answer with for each claim. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 20;

interface CachedSegment {
  readonly sourceIds: readonly string[];
  readonly header: SegmentHeader;
  readonly blocks: Map<number, Uint8Array>;
}

interface Cache {
  readonly segments: Map<string, CachedSegment>;
  totals: { readonly generation: number; readonly value: Totals } | undefined;
}

/** Only what can be read again: segments never change, so a copy is valid for as long as the manifest names it. */
const caches = new WeakMap<Library, Cache>();

function cacheOf(library: Library): Cache {
  const cache = caches.get(library) ?? { segments: new Map(), totals: undefined };
  caches.set(library, cache);
  return cache;
}

async function loadSegment(library: Library, cache: Cache, id: string): Promise<CachedSegment> {
  const cached = cache.segments.get(id);
  if (cached !== undefined) return cached;
  const stored = await library.index.header(id);
  const header = stored === undefined ? undefined : decodeHeader(stored.header);
  if (stored === undefined || header === undefined) {
    throw new DamagedIndexError(`segment ${id} of the index is missing or damaged`);
  }
  const segment = { sourceIds: stored.sourceIds, header, blocks: new Map<number, Uint8Array>() };
  cache.segments.set(id, segment);
  return segment;
}

async function loadBlocks(
  library: Library,
  id: string,
  segment: CachedSegment,
  terms: readonly string[],
): Promise<void> {
  const numbers = blocksFor(segment.header, terms).filter((number) => !segment.blocks.has(number));
  if (numbers.length === 0) return;
  const blocks = await library.index.blocks(id, numbers);
  for (const [i, number] of numbers.entries()) segment.blocks.set(number, checkedBlock(blocks[i]));
}

function removedFlags({ sources, removed }: SegmentEntry): Uint8Array {
  const flags = new Uint8Array(sources);
  for (const position of removed) flags[position] = 1;
  return flags;
}

async function loadIndex(
  library: Library,
  manifest: IndexManifest,
  terms: readonly string[],
): Promise<{ segments: SearchSegment[]; totals: Totals }> {
  const cache = cacheOf(library);
  const live = new Set(manifest.segments.map(({ id }) => id));
  for (const id of cache.segments.keys()) if (!live.has(id)) cache.segments.delete(id);
  const segments = await Promise.all(
    manifest.segments.map(async (entry): Promise<SearchSegment> => {
      const segment = await loadSegment(library, cache, entry.id);
      await loadBlocks(library, entry.id, segment, terms);
      return { ...segment, removed: removedFlags(entry) };
    }),
  );
  if (cache.totals?.generation !== manifest.generation) {
    cache.totals = { generation: manifest.generation, value: totalsOf(segments) };
  }
  return { segments, totals: cache.totals.value };
}

/** The lists in one, each passage with its best score; best first. */
function joined(lists: readonly (readonly RankedPassage[])[], limit: number): RankedPassage[] {
  const best = new Map<string, RankedPassage>();
  for (const hit of lists.flat()) {
    const key = `${hit.ordinal} ${hit.sourceId}`;
    const known = best.get(key);
    if (known === undefined || known.score < hit.score) best.set(key, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

async function located(
  library: Library,
  hits: readonly (readonly RankedPassage[])[],
): Promise<PassageHit[][]> {
  const ids = [...new Set(hits.flat().map(({ sourceId }) => sourceId))];
  const bodies = await library.sources.bodies(ids);
  const spansOf = new Map(ids.map((id, i) => [id, bodies[i]?.spans]));
  return hits.map((list) =>
    list.flatMap((hit) => {
      const spans = spansOf.get(hit.sourceId);
      const [start, end] = [spans?.[2 * hit.ordinal], spans?.[2 * hit.ordinal + 1]];
      return start === undefined || end === undefined ? [] : [{ ...hit, start, end }];
    }),
  );
}

/**
 * For each claim the passages of the library that bear on it, best first: those that share its words, and those found
 * without the value that decides it, which is where contrary evidence stands. A claim without content words, and an
 * empty library, find nothing.
 */
export async function searchLibrary(
  library: Library,
  claims: readonly string[],
  options: SearchOptions = {},
): Promise<PassageHit[][]> {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const queries = claims.map((claim) => queriesFor(claim));
  const manifest = await library.index.manifest();
  if (manifest === undefined) return claims.map(() => []);
  const terms = new Set(queries.flatMap(({ main }) => main.map(({ term }) => term)));
  const { segments, totals } = await loadIndex(library, manifest, [...terms]);
  const search = (query: readonly QueryTerm[]) => rank(segments, totals, query, limit);
  const hits = queries.map(({ main, counter }) => joined([search(main), search(counter)], limit));
  return located(library, hits);
}
