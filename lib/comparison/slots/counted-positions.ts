import type { Prepared } from "../statement";
import { lemmaOf } from "../words/lemma-of";
import type { StatedQuantity } from "./match-quantities";

/** Content words after a number at most, its noun among them: "four live albums". */
const kindReach = 3;

/** Positions of the words between a number and the noun that it counts, the noun included; empty without one. */
export function countedPositions({ words }: Prepared, { end, counted }: StatedQuantity): number[] {
  const first = words.findIndex((word) => word.start >= end);
  if (first < 0 || counted === undefined) return [];
  const noun = lemmaOf(counted);
  const length = words.slice(first, first + kindReach).findIndex(({ lemma }) => lemma === noun);
  return Array.from({ length: length + 1 }, (_, index) => first + index);
}
