import { NUMBER_WORDS } from "../quantities/number-words";
import { isGlued, type KnownWord } from "../text/known-word";
import type { Context } from "./expression";

/** Years that a bare number of four digits is taken for; earlier and later ones need "in" or "since" beside them. */
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;
/** Two digits from here on mean the 1900s ("of 87"), below the 2000s. */
const TWO_DIGIT_PIVOT = 31;

const wordAt = (tokens: readonly KnownWord[], at: number) => NUMBER_WORDS.get(tokens[at]?.lower ?? "");

function readTens(tokens: readonly KnownWord[], at: number): { value: number; next: number } | undefined {
  const start = tokens[at]?.text === "-" ? at + 1 : at;
  const word = wordAt(tokens, start);
  if (
    word === undefined ||
    word.ordinal ||
    (word.kind !== "ten" && word.kind !== "teen" && word.kind !== "unit")
  )
    return undefined;
  const unitAt = tokens[start + 1]?.text === "-" ? start + 2 : start + 1;
  const unit = wordAt(tokens, unitAt);
  return word.kind === "ten" && unit?.kind === "unit" && !unit.ordinal && unit.value > 0
    ? { value: word.value + unit.value, next: unitAt + 1 }
    : { value: word.value, next: start + 1 };
}

/** "nineteen ninety six", "nineteen hundred ninety three", "two thousand and fifteen", "twenty ten". */
function readYearInWords(
  tokens: readonly KnownWord[],
  at: number,
): { year: number; next: number } | undefined {
  const head = wordAt(tokens, at);
  if (head === undefined || head.ordinal) return undefined;
  if (head.kind === "unit" && head.value === 2 && tokens[at + 1]?.lower === "thousand") {
    const restAt = tokens[at + 2]?.lower === "and" ? at + 3 : at + 2;
    const rest = readTens(tokens, restAt);
    const isScaled =
      rest !== undefined &&
      (wordAt(tokens, rest.next)?.kind === "hundred" || wordAt(tokens, rest.next)?.kind === "scale");
    return rest === undefined || isScaled
      ? { year: 2000, next: at + 2 }
      : { year: 2000 + rest.value, next: rest.next };
  }
  const isCentury = (head.kind === "teen" && head.value >= 10) || (head.kind === "ten" && head.value === 20);
  if (!isCentury) return undefined;
  const isHundred = tokens[at + 1]?.lower === "hundred";
  const restAt = isHundred ? (tokens[at + 2]?.lower === "and" ? at + 3 : at + 2) : at + 1;
  const rest = readTens(tokens, restAt);
  if (isHundred) return { year: head.value * 100 + (rest?.value ?? 0), next: rest?.next ?? at + 2 };
  return rest !== undefined &&
    rest.value >= 10 &&
    (head.kind === "teen" || wordAt(tokens, restAt)?.kind === "teen")
    ? { year: head.value * 100 + rest.value, next: rest.next }
    : undefined;
}

/**
 * The year at token `at`: four digits, words, or, where `short` allows it, two digits ("of 87", "'87"). Whether a
 * bare number means a year is for the caller to decide.
 */
export function readYear(
  { tokens }: Context,
  at: number,
  short = false,
): { year: number; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "word") return readYearInWords(tokens, at);
  const isApostrophe = (token.text === "'" || token.text === "’") && isGlued(tokens, at + 1);
  const digits = isApostrophe ? tokens[at + 1] : token;
  if (digits?.kind !== "number") return undefined;
  const next = isApostrophe ? at + 2 : at + 1;
  const follower = tokens[next];
  if (follower?.kind === "word" && follower.gap === 0 && follower.lower !== "'s" && follower.lower !== "’s")
    return undefined;
  if (/^\d{4}$/u.test(digits.text) && !isApostrophe) {
    const year = Number(digits.text);
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? { year, next } : undefined;
  }
  if ((short || isApostrophe) && /^\d{2}$/u.test(digits.text))
    return { year: fullYear(Number(digits.text)), next };
  return undefined;
}

/** The year that two digits mean. */
export const fullYear = (digits: number): number =>
  digits >= 100 ? digits : digits >= TWO_DIGIT_PIVOT ? 1900 + digits : 2000 + digits;
