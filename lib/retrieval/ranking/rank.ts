import type { Postings } from "../segment/postings";
import { documentCount } from "../segment/segment-header";
import type { TermEntry } from "../segment/term-block";
import { bm25Part, inverseFrequency, RANKING, type RankingParameters } from "./bm25";
import { contextOf } from "./context";
import { lookUp, type SearchSegment, sourceOfDocument, type Totals } from "./search-segment";
import { TopHits } from "./top-hits";

/** A term to search for, and how much it counts. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
}

/** A passage that shares terms with a query. */
export interface RankedPassage {
  readonly sourceId: string;
  readonly ordinal: number;
  readonly score: number;
  /** Share of the query, 0 to 1, that stands in the sentences around the passage and not in it; nearer counts more. */
  readonly context: number;
}

/** A query term with what it weighs in this index. */
interface WeighedTerm {
  readonly text: number;
  readonly title: number;
}

/** How many of the postings are of sources that are still there. */
function liveCount({ header, removed }: SearchSegment, { numbers }: Postings, ofTitles: boolean): number {
  if (!removed.includes(1)) return numbers.length;
  let live = 0;
  for (const number of numbers) {
    if (removed[ofTitles ? number : sourceOfDocument(header, number)] !== 1) live += 1;
  }
  return live;
}

type Entries = readonly (TermEntry | undefined)[];

function weighTerms(
  segments: readonly SearchSegment[],
  found: readonly Entries[],
  totals: Totals,
  query: readonly QueryTerm[],
): WeighedTerm[] {
  return query.map(({ weight }, i) => {
    let [texts, titles] = [0, 0];
    for (const [s, segment] of segments.entries()) {
      const entry = found[s]?.[i];
      if (entry === undefined) continue;
      texts += liveCount(segment, entry.texts, false);
      titles += liveCount(segment, entry.titles, true);
    }
    return {
      text: weight * inverseFrequency(totals.documents, texts),
      title: weight * inverseFrequency(totals.sources, titles),
    };
  });
}

/** Scores by document, all zeros between two uses, and which documents have one: allocating them would cost more than a query. */
const scratch = { scores: new Float64Array(0), touched: new Uint32Array(0) };

function scratchFor(documents: number): typeof scratch {
  if (scratch.scores.length < documents) {
    scratch.scores = new Float64Array(documents);
    scratch.touched = new Uint32Array(documents);
  }
  return scratch;
}

/** Writes BM25 over the passages to the scratch; answers how many documents have a score. */
function scoreTexts(
  { header }: SearchSegment,
  entries: Entries,
  weights: readonly WeighedTerm[],
  mean: number,
  { k1, b }: RankingParameters,
): number {
  const { scores, touched } = scratchFor(documentCount(header));
  let count = 0;
  for (const [i, entry] of entries.entries()) {
    if (entry === undefined) continue;
    const weight = weights[i]?.text ?? 0;
    const { numbers, frequencies } = entry.texts;
    for (let p = 0; p < numbers.length; p += 1) {
      const document = numbers[p] ?? 0;
      const before = scores[document] ?? 0;
      if (before === 0) touched[count++] = document;
      const length = header.textLengths[document] ?? 0;
      scores[document] = before + weight * bm25Part(frequencies[p] ?? 0, length / mean, k1, b);
    }
  }
  return count;
}

/** BM25 over titles, for each source that has a term of the query in its title. */
function scoreTitles(
  { header }: SearchSegment,
  entries: Entries,
  weights: readonly WeighedTerm[],
  mean: number,
  { k1, titleB, titleWeight }: RankingParameters,
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [i, entry] of entries.entries()) {
    if (entry === undefined) continue;
    const weight = titleWeight * (weights[i]?.title ?? 0);
    const { numbers, frequencies } = entry.titles;
    for (let p = 0; p < numbers.length; p += 1) {
      const source = numbers[p] ?? 0;
      const length = header.titleLengths[source] ?? 0;
      const part = weight * bm25Part(frequencies[p] ?? 0, length / mean, k1, titleB);
      scores.set(source, (scores.get(source) ?? 0) + part);
    }
  }
  return scores;
}

/** Changes the scores of those documents of `source` that have one. */
function changeScores({ header }: SearchSegment, source: number, change: (score: number) => number): void {
  const { scores } = scratch;
  const end = header.firstDocument[source + 1] ?? 0;
  for (let document = header.firstDocument[source] ?? 0; document < end; document += 1) {
    const score = scores[document] ?? 0;
    if (score !== 0) scores[document] = change(score);
  }
}

/** Offers the documents of one segment, numbered from `offset`. */
function rankSegment(
  segment: SearchSegment,
  entries: Entries,
  weights: readonly WeighedTerm[],
  totals: Totals,
  parameters: RankingParameters,
  offset: number,
  top: TopHits,
): void {
  const meanText = totals.textLength / Math.max(1, totals.documents);
  const meanTitle = totals.titleLength / Math.max(1, totals.sources);
  const count = scoreTexts(segment, entries, weights, meanText, parameters);
  for (const [source, score] of scoreTitles(segment, entries, weights, meanTitle, parameters)) {
    changeScores(segment, source, (before) => before + score);
  }
  for (const [source, isRemoved] of segment.removed.entries()) {
    if (isRemoved === 1) changeScores(segment, source, () => 0);
  }
  const { scores, touched } = scratch;
  for (let i = 0; i < count; i += 1) {
    const document = touched[i] ?? 0;
    const score = scores[document] ?? 0;
    scores[document] = 0;
    if (score > 0) top.offer(offset + document, score);
  }
}

/**
 * The passages that share most with the query, best first: BM25 over passages, plus `titleWeight` times BM25 over the
 * titles of their sources for passages that share a term themselves. Exact, and over all segments as if they were
 * one; of equal scores the earlier passage in the index comes first.
 */
export function rank(
  segments: readonly SearchSegment[],
  totals: Totals,
  query: readonly QueryTerm[],
  limit: number,
  parameters: RankingParameters = RANKING,
): RankedPassage[] {
  const found = segments.map((segment) => query.map(({ term }) => lookUp(segment, term)));
  const weights = weighTerms(segments, found, totals, query);
  const top = new TopHits(limit);
  const offsets: number[] = [];
  let offset = 0;
  for (const [s, segment] of segments.entries()) {
    offsets.push(offset);
    rankSegment(segment, found[s] ?? [], weights, totals, parameters, offset, top);
    offset += documentCount(segment.header);
  }
  const weightOf = weights.map(({ text }) => text);
  return top.list().flatMap(({ number, score }) => {
    const s = offsets.findLastIndex((start) => start <= number);
    const segment = segments[s];
    if (segment === undefined) return [];
    const { header, sourceIds } = segment;
    const document = number - (offsets[s] ?? 0);
    const source = sourceOfDocument(header, document);
    const first = header.firstDocument[source] ?? 0;
    const end = header.firstDocument[source + 1] ?? first;
    return {
      sourceId: sourceIds[source] ?? "",
      ordinal: document - first,
      score,
      context: contextOf(document, first, end, found[s] ?? [], weightOf),
    };
  });
}
