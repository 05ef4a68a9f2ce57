import type { Passage } from "@/lib/model";
import {
  type ClaimQueries,
  DamagedIndexError,
  type QueryTerm,
  queriesFor,
  type RankedPassage,
  rank,
  rerank,
} from "@/lib/retrieval";
import type { Library, SourceBody } from "@/lib/store";
import { type OpenIndex, openIndex, refreshIndex } from "./open-index";
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

/** A library that changes faster than this many searches is answered from as it was a moment ago. */
const MAX_TRIES = 5;

type Bodies = ReadonlyMap<string, SourceBody>;

/** The lists as one: each passage once, with its best share of a list's best score. */
function joined(lists: readonly (readonly RankedPassage[])[]): RankedPassage[] {
  const best = new Map<string, RankedPassage>();
  for (const list of lists) {
    const highest = list[0]?.score ?? 1;
    for (const hit of list) {
      const key = `${hit.ordinal} ${hit.sourceId}`;
      const known = best.get(key);
      const share = hit.score / highest;
      if (known === undefined || known.score < share) best.set(key, { ...hit, score: share });
    }
  }
  return [...best.values()];
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
 * What the index finds for each claim, with the texts it speaks of. The index in memory may be out of date, so its
 * generation is read together with the texts: where another context changed it meanwhile, both are read again.
 */
async function findWithTexts(
  library: Library,
  queries: readonly ClaimQueries[],
  limit: number,
  { onRepaired }: SearchOptions,
): Promise<{ readonly found: readonly RankedPassage[][]; readonly bodies: Bodies }> {
  const terms = new Set(
    queries.flatMap(({ main, counter }) => [...main, ...counter].map(({ term }) => term)),
  );
  for (let tries = 1; ; tries += 1) {
    const { generation, segments, totals } = await openRepaired(library, [...terms], onRepaired);
    const search = (query: readonly QueryTerm[]) =>
      query.length === 0 ? [] : rank(segments, totals, query, limit);
    const found = queries.map(({ main, counter }) => joined([search(main), search(counter)]));
    const ids = [...new Set(found.flat().map(({ sourceId }) => sourceId))];
    const read = await library.index.texts(ids);
    if (read.generation === generation || tries === MAX_TRIES) {
      const bodies = read.bodies.flatMap((body) =>
        body === undefined ? [] : [[body.sourceId, body] as const],
      );
      return { found, bodies: new Map(bodies) };
    }
    refreshIndex(library);
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
  const { found, bodies } = await findWithTexts(library, queries, Math.max(limit, CANDIDATES), options);
  return found.map((passages, i) => reranked(claims[i] ?? "", passages, bodies).slice(0, limit));
}
