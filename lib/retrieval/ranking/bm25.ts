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

/** Chosen on the training queries of CLEF CheckThat! 2020, task 2; the scores hardly move around them. */
export const RANKING: RankingParameters = { k1: 1.2, b: 0.6, titleWeight: 0.5, titleB: 0.5 };

/** The idf of BM25 with 1 added inside the logarithm, so that a frequent term never counts against a text. */
export const inverseFrequency = (live: number, containing: number): number =>
  Math.log(1 + (live - containing + 0.5) / (containing + 0.5));

/** What `frequency` repeats of a term count in a text of `length` times the mean length, before the idf. */
export const bm25Part = (frequency: number, length: number, k1: number, b: number): number =>
  (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length));
