/** Shape of the BM25 score (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). */
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

/**
 * `k1` and `b` as Lin and others use them for short texts ("Anserini", 2017); on the training queries of CLEF
 * CheckThat! 2020, task 2, no pair around them did better. A title repeats what its passages say: it counts half.
 */
export const RANKING: RankingParameters = { k1: 0.9, b: 0.4, titleWeight: 0.5, titleB: 0.5 };

/** The idf of BM25 with 1 added inside the logarithm, so that a frequent term never counts against a text. */
export const inverseFrequency = (live: number, containing: number): number =>
  Math.log(1 + (live - containing + 0.5) / (containing + 0.5));

/** What `frequency` repeats of a term count in a text of `length` times the mean length, before the idf. */
export const bm25Part = (frequency: number, length: number, k1: number, b: number): number =>
  (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length));
