import type { Reading, TokenRange } from "../words/read-words";

/** An attribution while it is read, in token indices. */
export interface AttributionDraft {
  readonly source: TokenRange | undefined;
  readonly cue: TokenRange;
  readonly content: TokenRange[];
  readonly via?: TokenRange;
  /** True when the cue stands behind what is said: "..., he said." */
  readonly closing: boolean;
}

/** What the readers of one sentence share. */
export interface Scan {
  readonly reading: Reading;
  readonly sentence: TokenRange;
  /** Opening token of each quotation to the token after its end. */
  readonly quoteEnds: ReadonlyMap<number, number>;
  /** The tokens after the ends of quotations. */
  readonly quoteCloses: ReadonlySet<number>;
  /** What was found so far in this sentence. */
  readonly drafts: AttributionDraft[];
}

export const lowerAt = ({ reading }: Scan, index: number): string => reading.tokens[index]?.lower ?? "";

export const bitsAt = ({ reading }: Scan, index: number): number => reading.classes[index] ?? 0;

export const isPunctuation = ({ reading }: Scan, index: number): boolean =>
  reading.tokens[index]?.kind === "punctuation";
