import { isGlued, type KnownWord } from "../text/known-word";
import { afterHyphen, readTens, wordAt } from "./number-groups";
import { DENOMINATORS } from "./number-words";
import { parseDigits } from "./parse-digits";

/** A share of one, times the scale that follows it, on tokens up to `next`. */
export interface FractionReading {
  readonly value: number;
  readonly next: number;
  readonly isScaled: boolean;
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Denominators that people write with a slash; others are dates, scores or names ("9/11", "24/7"). */
const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100,
]);

/** "½", "3/4": a fraction in figures. */
export function readFigureFraction(
  tokens: readonly KnownWord[],
  at: number,
): { value: number; next: number } | undefined {
  const vulgar = VULGAR.get(tokens[at]?.text ?? "");
  if (vulgar !== undefined) return { value: vulgar, next: at + 1 };
  const slash = tokens[at + 1]?.text;
  if ((slash !== "/" && slash !== "⁄") || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2))
    return undefined;
  if (tokens[at + 3]?.text === "/" && isGlued(tokens, at + 3)) return undefined;
  const top = parseDigits(tokens[at]?.text ?? "");
  const bottom = parseDigits(tokens[at + 2]?.text ?? "");
  if (top === undefined || bottom === undefined || top >= bottom || !SLASH_DENOMINATORS.has(bottom))
    return undefined;
  return { value: top / bottom, next: at + 3 };
}

const isOne = (lower: string | undefined): boolean => lower === "a" || lower === "an" || lower === "one";

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
  readonly word: string;
  readonly next: number;
}

/** Numerator and denominator in words: "two thirds", "a quarter", "five - eighths". */
function readParts(tokens: readonly KnownWord[], at: number): Parts | undefined {
  const group = isOne(tokens[at]?.lower) ? undefined : readTens(tokens, at);
  if (group?.ordinal === true) return undefined;
  const numerator = isOne(tokens[at]?.lower) ? 1 : group?.value;
  if (numerator === undefined) return undefined;
  const denominatorAt = afterHyphen(tokens, group?.next ?? at + 1);
  const word = tokens[denominatorAt]?.lower ?? "";
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || word.endsWith("s") !== numerator > 1) return undefined;
  return { numerator, denominator, word, next: denominatorAt + 1 };
}

/** "million", "a million", "of a million" after a fraction. */
export function readScaleAfterFraction(
  tokens: readonly KnownWord[],
  at: number,
): { scale: number; next: number } {
  let next = tokens[at]?.lower === "of" ? at + 1 : at;
  if (tokens[next]?.lower === "a" || tokens[next]?.lower === "an") next++;
  const word = wordAt(tokens, next);
  const isScale = word?.kind === "scale" || word?.kind === "hundred" || word?.kind === "collective";
  return isScale && !word.ordinal ? { scale: word.value, next: next + 1 } : { scale: 1, next: at };
}

/** "half", "two-thirds", "a quarter of", "half a million", "three quarters billion": a fraction that begins a number. */
export function readFraction(tokens: readonly KnownWord[], at: number): FractionReading | undefined {
  const lower = tokens[at]?.lower ?? "";
  const isBare = lower === "half" || lower === "quarter";
  const parts = isBare
    ? { numerator: 1, denominator: lower === "half" ? 2 : 4, word: lower, next: at + 1 }
    : readParts(tokens, at);
  if (parts === undefined) return undefined;
  const { scale, next } = readScaleAfterFraction(tokens, parts.next);
  if (scale !== 1) return { value: (parts.numerator / parts.denominator) * scale, next, isScaled: true };
  // "a third" and "one second" are ranks and times, "quarter" alone is a period, unless "of" makes them shares.
  const isOf = tokens[parts.next]?.lower === "of";
  const isShare =
    parts.word === "half" ||
    parts.numerator > 1 ||
    (lower === "one" && parts.word !== "second") ||
    (isOf && !isBare);
  return isShare
    ? { value: parts.numerator / parts.denominator, next: parts.next, isScaled: false }
    : undefined;
}

/** "and a half", "and three quarters", "and one half" after a whole number. */
export function readFractionTail(
  tokens: readonly KnownWord[],
  at: number,
): { value: number; next: number } | undefined {
  const parts = tokens[at]?.lower === "and" ? readParts(tokens, at + 1) : undefined;
  return parts === undefined ? undefined : { value: parts.numerator / parts.denominator, next: parts.next };
}
