/** Which question of the reader a row of the table answers. */
export type QualityTask =
  | "news"
  | "debates"
  | "verifiable"
  | "sentences"
  | "quantities"
  | "dates"
  | "quotes"
  | "findArticle"
  | "findFact"
  | "compare"
  | "found"
  | "origins"
  | "extract"
  | "anchor";

export type QualityMeasure =
  | "f1"
  | "averagePrecision"
  | "meanPrecision"
  | "reciprocalRank"
  | "accuracy"
  | "macroF1"
  | "conflictPrecision"
  | "conflictRecall"
  | "strayConflicts"
  | "conflictsKept"
  | "supportsKept"
  | "countExact"
  | "paintedOnce";

/** One measured figure, 0 to 1, beside a plain method on the same data and the best that others publish. */
export interface QualityFigure {
  readonly task: QualityTask;
  readonly measure: QualityMeasure;
  /** Of the data, as its makers name it. */
  readonly data: string;
  readonly ours: number;
  readonly baseline?: number;
  readonly published?: number;
}
