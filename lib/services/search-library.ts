import type { Passage } from "@/lib/model";
import {
  DamagedIndexError,
  type QueryTerm,
  queriesFor,
  type RankedPassage,
  rank,
  rerank,
} from "@/lib/retrieval";
import type { Library, SourceBody } from "@/lib/store";
import { type OpenIndex, openIndex } from "./open-index";
import { rebuildIndex } from "./rebuild-index";

/** A passage that bears on a claim. */
export interface PassageHit extends Passage {
  /** For ranking within one claim only. */
  readonly score: number;
}

export interface SearchOptions {
  /** Passages to answer with for each claim. */
  readonly limit?: number;
  /** Told in plain words when the index was found damaged and was made anew. */
  readonly onRepaired?: (why: string) => void;
}

const DEFAULT_LIMIT = 20;

/** Passages of the index that are looked at with their words; more changed no ranking that was measured. */
const CANDIDATES = 50;

type Bodies = ReadonlyMap<string, SourceBody>;

async function bodiesOf(library: Library, lists: readonly (readonly RankedPassage[])[]): Promise<Bodies> {
  const ids = [...new Set(lists.flat().map(({ sourceId }) => sourceId))];
  const bodies = await library.sources.bodies(ids);
  return new Map(bodies.flatMap((body) => (body === undefined ? [] : [[body.sourceId, body] as const])));
}

/** The passages with their words, ordered anew. */
function reranked(claim: string, found: readonly RankedPassage[], bodies: Bodies): PassageHit[] {
  const candidates = found.flatMap((hit) => {
    const body = bodies.get(hit.sourceId);
    const [start, end] = [body?.spans[2 * hit.ordinal], body?.spans[2 * hit.ordinal + 1]];
    if (body === undefined || start === undefined || end === undefined) return [];
    return [{ ...hit, start, end, text: body.text.slice(start, end) }];
  });
  const scores = rerank(claim, candidates);
  return candidates
    .map(({ sourceId, ordinal, start, end }, i) => ({ sourceId, ordinal, start, end, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score);
}

/** The lists in one, each passage with its best score; best first. */
function joined(lists: readonly (readonly PassageHit[])[], limit: number): PassageHit[] {
  const best = new Map<string, PassageHit>();
  for (const hit of lists.flat()) {
    const key = `${hit.ordinal} ${hit.sourceId}`;
    const known = best.get(key);
    if (known === undefined || known.score < hit.score) best.set(key, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

async function openRepaired(
  library: Library,
  terms: readonly string[],
  onRepaired: ((why: string) => void) | undefined,
): Promise<OpenIndex> {
  try {
    return await openIndex(library, terms);
  } catch (error) {
    if (!(error instanceof DamagedIndexError)) throw error;
    await rebuildIndex(library);
    onRepaired?.(error.message);
    return openIndex(library, terms);
  }
}

/**
 * For each claim the passages of the library that bear on it, best first: those that share its words, and those found
 * without the values that decide it, which is where contrary evidence stands. A claim without content words, and an
 * empty library, find nothing. A damaged index is rebuilt first. Rejects with a `LibraryError`.
 */
export async function searchLibrary(
  library: Library,
  claims: readonly string[],
  options: SearchOptions = {},
): Promise<PassageHit[][]> {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const queries = claims.map(queriesFor);
  const terms = new Set(
    queries.flatMap(({ main, counter }) => [...main, ...counter].map(({ term }) => term)),
  );
  const { segments, totals } = await openRepaired(library, [...terms], options.onRepaired);
  const search = (query: readonly QueryTerm[]) =>
    query.length === 0 ? [] : rank(segments, totals, query, Math.max(limit, CANDIDATES));
  const found = queries.map(({ main, counter }) => ({ main: search(main), counter: search(counter) }));
  const bodies = await bodiesOf(
    library,
    found.flatMap(({ main, counter }) => [main, counter]),
  );
  return found.map(({ main, counter }, i) => {
    const claim = claims[i] ?? "";
    return joined([reranked(claim, main, bodies), reranked(claim, counter, bodies)], limit);
  });
}
