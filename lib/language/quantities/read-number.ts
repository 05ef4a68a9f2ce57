import { isGlued, type KnownWord } from "../text/known-word";
import { type Group, readTens, wordAt } from "./number-groups";
import { NUMBER_WORDS, VAGUE_PLURALS } from "./number-words";
import { readFigureFraction, readFraction, readFractionTail, readScaleAfterFraction } from "./read-fraction";
import { readScaledNumber } from "./read-scaled-number";

/** One number as read from tokens `[first, next)`. */
export interface NumberReading {
  readonly first: number;
  /** Index of the token after the number. */
  readonly next: number;
  readonly value: number;
  /** "vague" are plurals such as "dozens", whose value is that of one. */
  readonly form: "cardinal" | "ordinal" | "fraction" | "vague";
  /** True when digits stand in it: some units and suffixes are read after digits only. */
  readonly digits: boolean;
}

/** Endings of numbers: what is glued to them through a hyphen is a number too ("5k-20k", "5th-7th"). */
const SCALE_LETTERS = new Set(["k", "m", "bn", "st", "nd", "rd", "th"]);
const ORDINAL_SUFFIXES = new Set(["st", "nd", "rd", "th"]);
const JOINERS = new Set(["-", "_", ".", ":"]);

/** True when the token is glued to a word or code before it and so belongs to a name: "COVID-19", "A1-2". */
function belongsToName(tokens: readonly KnownWord[], at: number): boolean {
  if (!isGlued(tokens, at)) return false;
  const before = tokens[at - 1];
  if (before?.kind === "word") return before.text.length > 1 && !/^\p{L}+$/u.test(before.text);
  const earlier = tokens[at - 2];
  if (!JOINERS.has(before?.text ?? "") || !isGlued(tokens, at - 1) || earlier?.kind !== "word") return false;
  return !NUMBER_WORDS.has(earlier.lower) && !SCALE_LETTERS.has(earlier.lower);
}

const SOME = new Set(["few", "several", "many"]);

/** "dozens of", "hundreds", "tens of thousands", a few "hundred"; "tens" and "dozens" need what they count. */
function readVague(tokens: readonly KnownWord[], at: number): NumberReading | undefined {
  const scale = SOME.has(tokens[at - 1]?.lower ?? "") ? wordAt(tokens, at) : undefined;
  if (scale?.kind === "scale" || scale?.kind === "hundred" || scale?.kind === "collective") {
    return { first: at, next: at + 1, value: scale.value, form: "vague", digits: false };
  }
  const value = VAGUE_PLURALS.get(tokens[at]?.lower ?? "");
  if (value === undefined) return undefined;
  const inner = tokens[at + 1]?.lower === "of" ? VAGUE_PLURALS.get(tokens[at + 2]?.lower ?? "") : undefined;
  const next = inner === undefined ? at + 1 : at + 3;
  const follower = tokens[next]?.lower;
  if (inner === undefined && value < 100 && follower !== "of" && follower !== "more") return undefined;
  return { first: at, next, value: value * (inner ?? 1), form: "vague", digits: false };
}

/** Wholes of "three in ten" that are shares; "two in one attack" and "12 in six boxes" are not. */
const SHARE_WHOLES = new Set([4, 5, 10, 100]);
/** Wholes that digits alone make a share of: "6 in 10"; "8 in 5" and "3 in 12 boxes" are two numbers. */
const ROUND_WHOLES = new Set([10, 100, 1000, 10_000, 100_000]);

/** "one out of three", "one in five", "three in ten": the share that the number begins. */
function readRatio(tokens: readonly KnownWord[], number: NumberReading): NumberReading {
  const isOutOf = tokens[number.next]?.lower === "out" && tokens[number.next + 1]?.lower === "of";
  const isIn = tokens[number.next]?.lower === "in";
  if (!isOutOf && !isIn) return number;
  const whole = readScaledNumber(tokens, number.next + (isOutOf ? 2 : 1), false);
  if (whole === undefined || whole.ordinal || whole.value <= number.value) return number;
  if (isOutOf && whole.digits !== number.digits) return number;
  const wholes = number.digits ? ROUND_WHOLES : SHARE_WHOLES;
  // "one in seven" is a share in words with any whole.
  const isOneInWords = number.value === 1 && !number.digits && !whole.digits;
  if (isIn && !isOneInWords && !wholes.has(whole.value)) return number;
  return { ...number, next: whole.next, value: number.value / whole.value, form: "fraction" };
}

/** Pronouns and verbs that make a lone "one" a pronoun: "the one you", "which one do", "that one is". */
const BEFORE_PRONOUN = new Set(
  "the this that which no any every each another only some other wrong right first last".split(" "),
);
const AFTER_PRONOUN = new Set(
  "is was are were be has had who whom that which you i we they he she it do does did can could may might must shall should will would to in on at for with and or but another".split(
    " ",
  ),
);

function isPronoun(tokens: readonly KnownWord[], at: number, next: number): boolean {
  if (next !== at + 1 || tokens[at]?.lower !== "one") return false;
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[next];
  if (before === "no" || before === "every" || after?.lower === "another") return true;
  const isOpen = after === undefined || after.kind === "punctuation" || AFTER_PRONOUN.has(after.lower);
  return BEFORE_PRONOUN.has(before) && isOpen;
}

interface Extended {
  readonly value: number;
  readonly next: number;
}

/** "10 1/2", "2½": a fraction in figures after a whole number in digits. */
function withFigureFraction(tokens: readonly KnownWord[], number: Extended): Extended {
  const fraction = readFigureFraction(tokens, number.next);
  return fraction === undefined ? number : { value: number.value + fraction.value, next: fraction.next };
}

/** More digits than a number in double precision tells apart. */
const MAX_SPOKEN_DIGITS = 20;

/** "five point zero eight": spoken decimals, digit by digit or as one number under one hundred. */
function withSpokenDecimals(tokens: readonly KnownWord[], number: Extended): Extended {
  if (tokens[number.next]?.lower !== "point") return number;
  let digits = "";
  let next = number.next + 1;
  for (let group = readTens(tokens, next); group?.ordinal === false; group = readTens(tokens, next)) {
    digits += String(group.value);
    next = group.next;
    if (digits.length > MAX_SPOKEN_DIGITS) break;
  }
  if (digits === "") return number;
  const value = number.value + Number(`0.${digits}`);
  const scale = wordAt(tokens, next);
  return scale?.kind === "scale" && !scale.ordinal
    ? { value: value * scale.value, next: next + 1 }
    : { value, next };
}

/** "3 million and a half" is 3.5 million, "one and a half million" 1.5 million, "a hundred and three quarters" 100.75. */
function withFractionTail(tokens: readonly KnownWord[], number: Extended): Extended {
  const tail = readFractionTail(tokens, number.next);
  if (tail === undefined) return number;
  const last = wordAt(tokens, number.next - 1);
  const isScaled = last?.kind === "scale";
  const after = readScaleAfterFraction(tokens, tail.next);
  if (after.scale > 1) {
    const value = isScaled
      ? number.value + tail.value * after.scale
      : (number.value + tail.value) * after.scale;
    return { value, next: after.next };
  }
  return { value: number.value + tail.value * (isScaled ? last.value : 1), next: tail.next };
}

/** "two dozen", "three dozens". */
function withCollective(tokens: readonly KnownWord[], number: Extended): Extended {
  const word = wordAt(tokens, number.next);
  return word?.kind === "collective" && tokens[number.next]?.lower !== "gross"
    ? { value: number.value * word.value, next: number.next + 1 }
    : number;
}

/** "a million", "a dozen" and a bare "dozen": the article counts as one. */
function readHead(tokens: readonly KnownWord[], at: number, allowAnd: boolean): Group | undefined {
  const isArticle = tokens[at]?.lower === "a" || tokens[at]?.lower === "an";
  const start = isArticle ? at + 1 : at;
  const word = wordAt(tokens, start);
  if (word?.kind === "collective" && tokens[start]?.lower === "dozen") {
    return { value: word.value, next: start + 1, ordinal: false, digits: false };
  }
  if (isArticle && (word === undefined || word.ordinal || (word.kind !== "scale" && word.kind !== "hundred")))
    return undefined;
  return readScaledNumber(tokens, start, allowAnd);
}

/**
 * The number that begins at token `at`, if one does. `inBetween` forbids "and" inside it ("between one hundred and
 * two hundred"). Signs, currency and units are read by the callers.
 */
export function readNumber(
  tokens: readonly KnownWord[],
  at: number,
  inBetween = false,
): NumberReading | undefined {
  const token = tokens[at];
  if (token === undefined || belongsToName(tokens, at)) return undefined;
  const figure = token.kind === "word" ? undefined : readFigureFraction(tokens, at);
  if (figure !== undefined) return { first: at, ...figure, form: "fraction", digits: true };
  if (token.kind === "punctuation") return undefined;
  if (token.kind === "word") {
    const fraction = readFraction(tokens, at);
    if (fraction !== undefined) {
      const { value, next, isScaled } = fraction;
      return { first: at, next, value, form: isScaled ? "cardinal" : "fraction", digits: false };
    }
    const vague = readVague(tokens, at);
    if (vague !== undefined) return vague;
  }
  const head = readHead(tokens, at, !inBetween);
  if (head === undefined || isPronoun(tokens, at, head.next)) return undefined;
  const { digits } = head;
  if (head.ordinal) return { first: at, next: head.next, value: head.value, form: "ordinal", digits };
  const suffix = tokens[head.next];
  if (digits && isGlued(tokens, head.next) && ORDINAL_SUFFIXES.has(suffix?.lower ?? "")) {
    return { first: at, next: head.next + 1, value: head.value, form: "ordinal", digits };
  }
  let number: Extended = digits ? withFigureFraction(tokens, head) : withSpokenDecimals(tokens, head);
  if (!inBetween) number = withFractionTail(tokens, number);
  number = withCollective(tokens, number);
  return readRatio(tokens, { first: at, next: number.next, value: number.value, form: "cardinal", digits });
}
