import type { Postings } from "../segment/postings";
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

/** Adds BM25 over the passages to `scores`; answers which documents have one. */
function scoreTexts(
  { header }: SearchSegment,
  entries: Entries,
  weights: readonly WeighedTerm[],
  mean: number,
  { k1, b }: RankingParameters,
  scores: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const [i, entry] of entries.entries()) {
    if (entry === undefined) continue;
    const weight = weights[i]?.text ?? 0;
    const { numbers, frequencies } = entry.texts;
    for (let p = 0; p < numbers.length; p += 1) {
      const document = numbers[p] ?? 0;
      const before = scores[document] ?? 0;
      if (before === 0) touched.push(document);
      const length = header.textLengths[document] ?? 0;
      scores[document] = before + weight * bm25Part(frequencies[p] ?? 0, length / mean, k1, b);
    }
  }
  return touched;
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

/** The best documents of one segment. `scores` is scratch, all zeros before and after. */
function rankSegment(
  segment: SearchSegment,
  entries: Entries,
  weights: readonly WeighedTerm[],
  totals: Totals,
  limit: number,
  parameters: RankingParameters,
  scores: Float64Array,
): RankedPassage[] {
  const { header, removed, sourceIds } = segment;
  const meanText = totals.textLength / Math.max(1, totals.documents);
  const meanTitle = totals.titleLength / Math.max(1, totals.sources);
  const titles = scoreTitles(segment, entries, weights, meanTitle, parameters);
  const touched = scoreTexts(segment, entries, weights, meanText, parameters, scores);
  const mayBeLifted = titles.size > 0 || removed.includes(1);
  const top = new TopHits(limit);
  for (const document of touched) {
    let score = scores[document] ?? 0;
    scores[document] = 0;
    if (mayBeLifted) {
      const source = sourceOfDocument(header, document);
      if (removed[source] === 1) continue;
      score += titles.get(source) ?? 0;
    }
    top.offer(document, score);
  }
  const weightOf = weights.map(({ text }) => text);
  return top.list().map(({ number, score }) => {
    const source = sourceOfDocument(header, number);
    const first = header.firstDocument[source] ?? 0;
    const end = header.firstDocument[source + 1] ?? first;
    return {
      sourceId: sourceIds[source] ?? "",
      ordinal: number - first,
      score,
      context: contextOf(number, first, end, entries, weightOf),
    };
  });
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
  const largest = Math.max(0, ...segments.map(({ header }) => header.textLengths.length));
  const scores = new Float64Array(largest);
  const ranked = segments.flatMap((segment, s) =>
    rankSegment(segment, found[s] ?? [], weights, totals, limit, parameters, scores),
  );
  return ranked.sort((a, b) => b.score - a.score).slice(0, limit);
}
