import type { Span } from "@/lib/model";
import { isFiniteVerb } from "./finite-verb";
import type { Word } from "./read-words";

/** True for what stands behind a finite verb: it says something of the subject instead of naming it. */
export const isInPredicate = (words: readonly Word[], { start }: Span): boolean =>
  words.some((word, position) => word.end <= start && isFiniteVerb(words, position));
