import type { Postings } from "../segment/postings";
import { documentCount, sourceCount } from "../segment/segment-header";
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
}

/** Shape of the BM25 score (Robertson and Zaragoza, 2009). */
export interface RankingParameters {
  /** How soon repeats of a term stop to count. */
  readonly k1: number;
  /** How much a longer text is held against it, 0 to 1. */
  readonly b: number;
  /** What a match in the title of the source adds, beside one in the passage. */
  readonly titleWeight: number;
  /** As `b`, for titles. */
  readonly titleB: number;
}

export const RANKING: RankingParameters = { k1: 1.2, b: 0.6, titleWeight: 0.5, titleB: 0.5 };

/** The idf of BM25 with 1 added inside the logarithm, so that frequent terms never count against a text. */
const idf = (live: number, containing: number): number =>
  Math.log(1 + (live - containing + 0.5) / (containing + 0.5));

/** How many of the postings are of documents whose source is still there. */
function liveCount(segment: SearchSegment, { numbers }: Postings, isTitle: boolean): number {
  if (!segment.removed.includes(1)) return numbers.length;
  let live = 0;
  for (const number of numbers) {
    const source = isTitle ? number : sourceOfDocument(segment.header, number);
    if (segment.removed[source] !== 1) live += 1;
  }
  return live;
}

interface ScoredTerm {
  readonly texts: Postings;
  readonly titles: Postings;
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
  const idfs = query.map((_, i) => {
    let [texts, titles] = [0, 0];
    for (const [s, segment] of segments.entries()) {
      const entry = found[s]?.[i];
      if (entry === undefined) continue;
      texts += liveCount(segment, entry.texts, false);
      titles += liveCount(segment, entry.titles, true);
    }
    return { text: idf(totals.documents, texts), title: idf(totals.sources, titles) };
  });
  const offsets: number[] = [];
  const top = new TopHits(limit);
  let offset = 0;
  for (const [s, segment] of segments.entries()) {
    offsets.push(offset);
    const entries = (found[s] ?? []).map((entry): ScoredTerm | undefined => entry);
    const scores = scoreSegment(segment, totals, entries, query, idfs, parameters);
    for (let document = 0; document < scores.length; document += 1) {
      const score = scores[document] ?? 0;
      if (score > top.threshold) top.offer(offset + document, score);
    }
    offset += scores.length;
  }
  return top.list().map(({ number, score }) => {
    let s = offsets.length - 1;
    while (s > 0 && (offsets[s] ?? 0) > number) s -= 1;
    const segment = segments[s];
    if (segment === undefined) throw new Error(`no segment for document ${number}`);
    const document = number - (offsets[s] ?? 0);
    const source = sourceOfDocument(segment.header, document);
    const ordinal = document - (segment.header.firstDocument[source] ?? 0);
    return { sourceId: segment.sourceIds[source] ?? "", ordinal, score };
  });
}

function scoreSegment(
  { header, removed }: SearchSegment,
  totals: Totals,
  entries: readonly (ScoredTerm | undefined)[],
  query: readonly QueryTerm[],
  idfs: readonly { readonly text: number; readonly title: number }[],
  { k1, b, titleWeight, titleB }: RankingParameters,
): Float64Array {
  const scores = new Float64Array(documentCount(header));
  const meanText = totals.textLength / Math.max(1, totals.documents);
  for (const [i, entry] of entries.entries()) {
    if (entry === undefined) continue;
    const weight = (query[i]?.weight ?? 0) * (idfs[i]?.text ?? 0) * (k1 + 1);
    const { numbers, frequencies } = entry.texts;
    for (let p = 0; p < numbers.length; p += 1) {
      const document = numbers[p] ?? 0;
      const frequency = frequencies[p] ?? 0;
      const length = header.textLengths[document] ?? 0;
      const part = (weight * frequency) / (frequency + k1 * (1 - b + (b * length) / meanText));
      scores[document] = (scores[document] ?? 0) + part;
    }
  }
  const meanTitle = totals.titleLength / Math.max(1, totals.sources);
  for (const [i, entry] of entries.entries()) {
    if (entry === undefined) continue;
    const weight = titleWeight * (query[i]?.weight ?? 0) * (idfs[i]?.title ?? 0) * (k1 + 1);
    const { numbers, frequencies } = entry.titles;
    for (let p = 0; p < numbers.length; p += 1) {
      const source = numbers[p] ?? 0;
      const frequency = frequencies[p] ?? 0;
      const length = header.titleLengths[source] ?? 0;
      const part = (weight * frequency) / (frequency + k1 * (1 - titleB + (titleB * length) / meanTitle));
      const end = header.firstDocument[source + 1] ?? 0;
      for (let document = header.firstDocument[source] ?? 0; document < end; document += 1) {
        const score = scores[document] ?? 0;
        if (score > 0) scores[document] = score + part;
      }
    }
  }
  for (let source = 0; source < sourceCount(header); source += 1) {
    if (removed[source] === 1) scores.fill(0, header.firstDocument[source], header.firstDocument[source + 1]);
  }
  return scores;
}
