import type { Relation } from "./evidence";
import type { Span } from "./span";

/** A number that a document states of one matter, and where it stands in its text. */
export interface StatedFigure extends Span {
  /** In the unit as written; the least of a range. */
  readonly value: number;
  /** As it is written: "eight", "about 60". */
  readonly words: string;
  readonly sourceId: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  /** Of its passage to the claim; absent for the claim's own figure. */
  readonly relation?: Relation;
}

/** A number of a claim with what every passage puts in its place. */
export interface FigureStory {
  /** The claim's own words for it. */
  readonly words: string;
  /** The claim's own first, then in the order of the evidence. */
  readonly figures: readonly StatedFigure[];
}
