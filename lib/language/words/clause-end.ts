import type { Reading } from "./read-words";
import { WordClass } from "./word-classes";

const stops = new Set([";", "—", "–", ":", ".", "!", "?", "…"]);
const quoteMarks = new Set(['"', "“", "”", "«", "»"]);

/**
 * Token index where the clause that holds token `from` ends, at most `to`: at a semicolon, a dash, a full stop,
 * a comma, or a coordinator or subordinator that a new subject follows.
 */
export function clauseEnd(reading: Reading, from: number, to: number): number {
  const { tokens, classes } = reading;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) return index;
    if (token.kind === "punctuation") {
      if (token.text === "," || stops.has(token.text) || quoteMarks.has(token.text)) return index;
      continue;
    }
    const bits = classes[index] ?? 0;
    if (index > from && token.lower === "but") return index;
    if (index > from && (bits & WordClass.coordinator) !== 0) {
      const next = classes[index + 1] ?? 0;
      if ((next & WordClass.pronoun) !== 0 && (next & WordClass.determiner) === 0) return index;
    }
    if (
      index > from &&
      (bits & WordClass.subordinator) !== 0 &&
      (bits &
        (WordClass.relative |
          WordClass.preposition |
          WordClass.determiner |
          WordClass.coordinator |
          WordClass.pronoun)) ===
        0
    ) {
      return index;
    }
  }
  return to;
}
