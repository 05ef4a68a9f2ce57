import type { Span } from "@/lib/model";
import { type Units, unitsOf } from "../text/units";
import { type ScoredWord, scoredWordsIn } from "./scored-word";

/** A stretch of `text` with its words, as the scorer reads it. */
export interface Sentence extends Span {
  readonly text: string;
  readonly words: readonly ScoredWord[];
}

/** The sentence that stands in `text`, whose units are `units`, at `span`. */
export const sentenceIn = (text: string, units: Units, { start, end }: Span): Sentence => ({
  text,
  start,
  end,
  words: scoredWordsIn(units, { start, end }),
});

/** A text that is one sentence, or is scored as one. */
export const sentenceOf = (text: string): Sentence =>
  sentenceIn(text, unitsOf(text), { start: 0, end: text.length });
