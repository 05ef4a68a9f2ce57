import type { Reading } from "./read-words";
import { WordClass } from "./word-class";

const stops = new Set([",", ";", "—", "–", ":", ".", "!", "?", "…", '"', "“", "”", "«", "»"]);

const finite = WordClass.auxiliary | WordClass.modal | WordClass.verb;

/** Subordinators that are nothing else besides: the others ("that", "as", "since") may go on with the clause. */
const otherUses =
  WordClass.relative |
  WordClass.preposition |
  WordClass.determiner |
  WordClass.coordinator |
  WordClass.pronoun;

/** No clause is longer; the bound keeps the time linear on text that is not prose. */
const maximumTokens = 120;

/** How far behind "and" the verb of a new subject may stand: "and the two ships did". */
const subjectWindow = 5;

/** True when a subject with its own verb follows the coordinator at `index`. */
function startsClause({ tokens, classes }: Reading, index: number, to: number): boolean {
  const next = classes[index + 1] ?? 0;
  if ((next & WordClass.pronoun) !== 0 && (next & WordClass.determiner) === 0) return true;
  for (let at = index + 1; at < Math.min(to, index + 1 + subjectWindow); at += 1) {
    const bits = classes[at] ?? 0;
    if (tokens[at]?.kind === "punctuation" || (bits & WordClass.relative) !== 0) return false;
    if ((bits & finite) !== 0 && (bits & WordClass.capitalised) === 0) return at > index + 1;
  }
  return false;
}

/**
 * Token index where the clause that holds token `from` ends, at most `limit`: at a mark, at "but", at a subordinator,
 * at "and" or "or" with a new subject behind it.
 */
export function clauseEnd(reading: Reading, from: number, limit: number): number {
  const { tokens, classes } = reading;
  const to = Math.min(limit, from + maximumTokens);
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) return index;
    if (token.kind === "punctuation") {
      if (stops.has(token.text)) return index;
      continue;
    }
    if (index === from) continue;
    const bits = classes[index] ?? 0;
    if (token.lower === "but") return index;
    if ((bits & WordClass.coordinator) !== 0 && startsClause(reading, index, to)) return index;
    if ((bits & WordClass.subordinator) !== 0 && (bits & otherUses) === 0) return index;
  }
  return to;
}
