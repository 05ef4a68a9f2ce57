import type { KnownWord } from "../text/known-word";
import { DENOMINATORS, NUMBER_WORDS, type NumberWord } from "./number-words";
import { parseDigits } from "./parse-digits";

/** A value under one thousand, or any number in digits, on tokens up to `next`. */
export interface Group {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly digits: boolean;
}

/** Skips one hyphen between parts of a number word: "twenty-one", "fifty - two". */
export const afterHyphen = (tokens: readonly KnownWord[], at: number): number =>
  tokens[at]?.text === "-" || tokens[at]?.text === "‐" || tokens[at]?.text === "‑" ? at + 1 : at;

export const wordAt = (tokens: readonly KnownWord[], at: number): NumberWord | undefined => {
  const token = tokens[at];
  return token?.kind === "word" ? NUMBER_WORDS.get(token.lower) : undefined;
};

/** A value under one hundred in words: "six", "sixteen", "sixty", "sixty-six", "sixth". */
export function readTens(tokens: readonly KnownWord[], at: number): Group | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined || (word.kind !== "unit" && word.kind !== "teen" && word.kind !== "ten"))
    return undefined;
  if (word.kind === "ten" && !word.ordinal) {
    const unitAt = afterHyphen(tokens, at + 1);
    const unit = wordAt(tokens, unitAt);
    if (unit?.kind === "unit" && unit.value > 0) {
      return { value: word.value + unit.value, next: unitAt + 1, ordinal: unit.ordinal, digits: false };
    }
  }
  return { value: word.value, next: at + 1, ordinal: word.ordinal, digits: false };
}

/** True when a group of `value` before `at` is the numerator of a fraction: "three quarters", "one half". */
export function isNumerator(tokens: readonly KnownWord[], at: number, value: number): boolean {
  const lower = tokens[afterHyphen(tokens, at)]?.lower ?? "";
  return DENOMINATORS.has(lower) && (value === 1 ? !lower.endsWith("s") : lower.endsWith("s"));
}

/** A value under one thousand in words, or nineteen hundred: "three hundred and thirty-one". */
export function readHundreds(tokens: readonly KnownWord[], at: number): Group | undefined {
  const head = readTens(tokens, at);
  const hundredAt = head === undefined ? at : afterHyphen(tokens, head.next);
  const hundred = wordAt(tokens, hundredAt);
  if (hundred?.kind !== "hundred" || head?.ordinal === true) return head;
  const value = (head?.value ?? 1) * 100;
  const whole = { value, next: hundredAt + 1, ordinal: hundred.ordinal, digits: false };
  if (hundred.ordinal) return whole;
  const tailAt = tokens[hundredAt + 1]?.lower === "and" ? hundredAt + 2 : afterHyphen(tokens, hundredAt + 1);
  const tail = readTens(tokens, tailAt);
  // "three hundred and two hundred" are two numbers, "one hundred and three quarters" ends in a fraction.
  const isTail =
    tail !== undefined &&
    wordAt(tokens, tail.next)?.kind !== "hundred" &&
    !isNumerator(tokens, tail.next, tail.value);
  return isTail ? { ...tail, value: value + tail.value } : whole;
}

const LEADING_GROUP = /^[1-9]\d{0,2}$/u;
/** Quintillions; longer runs are tables. */
const MAX_GROUPS = 6;
const GROUP_OF_THREE = /^\d{3}(?:\.\d+)?$/u;

/** Digits as one number: with separators, or in groups parted by single spaces ("40 000"). */
export function readDigits(tokens: readonly KnownWord[], at: number): Group | undefined {
  const token = tokens[at];
  const value = token?.kind === "number" ? parseDigits(token.text) : undefined;
  if (token === undefined || value === undefined) return undefined;
  let digits = token.text;
  let next = at + 1;
  if (LEADING_GROUP.test(digits)) {
    for (let group = tokens[next]; group !== undefined && next <= at + MAX_GROUPS; group = tokens[next]) {
      const isNext = group.kind === "number" && group.gap === 1;
      if (!isNext || !GROUP_OF_THREE.test(group.text) || digits.includes(".")) break;
      digits += group.text;
      next++;
    }
  }
  return { value: next === at + 1 ? value : Number(digits), next, ordinal: false, digits: true };
}
