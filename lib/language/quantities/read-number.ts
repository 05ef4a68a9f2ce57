import type { Token } from "../text/tokenize";
import { DENOMINATORS, NUMBER_WORDS, type NumberWord, VAGUE_PLURALS } from "./number-words";
import { parseDigits } from "./parse-digits";

/** One number as read from tokens `[first, next)`. */
export interface NumberReading {
  readonly first: number;
  /** Index of the token after the number. */
  readonly next: number;
  readonly value: number;
  readonly form: "cardinal" | "ordinal" | "fraction" | "vague";
  /** True when digits stand in it: some units and suffixes are read after digits only. */
  readonly digits: boolean;
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

const isAdjacent = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** Skips one hyphen between parts of a number word: "twenty-one", "fifty - two". */
const afterHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === "-" || tokens[at]?.text === "‐" || tokens[at]?.text === "‑" ? at + 1 : at;

const wordAt = (tokens: readonly Token[], at: number): NumberWord | undefined => {
  const token = tokens[at];
  return token?.kind === "word" ? NUMBER_WORDS.get(token.lower) : undefined;
};

interface Group {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/** A value under one hundred in words: "six", "sixteen", "sixty", "sixty-six". */
function readTens(tokens: readonly Token[], at: number): Group | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined || (word.kind !== "unit" && word.kind !== "teen" && word.kind !== "ten"))
    return undefined;
  if (word.kind === "ten" && !word.ordinal) {
    const unitAt = afterHyphen(tokens, at + 1);
    const unit = wordAt(tokens, unitAt);
    if (unit?.kind === "unit" && unit.value > 0) {
      return { value: word.value + unit.value, next: unitAt + 1, ordinal: unit.ordinal };
    }
  }
  return { value: word.value, next: at + 1, ordinal: word.ordinal };
}

/** A value under a thousand in words, "hundred" included: "three hundred and thirty-one", "nineteen hundred". */
function readHundreds(tokens: readonly Token[], at: number): Group | undefined {
  const head = readTens(tokens, at);
  const hundredAt = head === undefined ? at : afterHyphen(tokens, head.next);
  const hundred = wordAt(tokens, hundredAt);
  if (hundred?.kind !== "hundred" || head?.ordinal === true) return head;
  const value = (head?.value ?? 1) * 100;
  if (hundred.ordinal) return { value, next: hundredAt + 1, ordinal: true };
  const andAt = tokens[hundredAt + 1]?.lower === "and" ? hundredAt + 2 : afterHyphen(tokens, hundredAt + 1);
  const tail = readTens(tokens, andAt);
  if (
    tail === undefined ||
    wordAt(tokens, tail.next)?.kind === "hundred" ||
    isDenominator(tokens, tail.next)
  ) {
    return { value, next: hundredAt + 1, ordinal: false };
  }
  return { value: value + tail.value, next: tail.next, ordinal: tail.ordinal };
}

const isDenominator = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[afterHyphen(tokens, at)]?.lower;
  return lower?.endsWith("s") === true && DENOMINATORS.has(lower);
};

/** Digits as one number: with separators, or in groups parted by single spaces ("40 000"). */
function readDigits(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "number") return undefined;
  const value = parseDigits(token.text);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/u.test(token.text)) return { value, next: at + 1 };
  let next = at + 1;
  let digits = token.text;
  for (;;) {
    const group = tokens[next];
    const isGroup = group?.kind === "number" && /^\d{3}(?:\.\d+)?$/u.test(group.text);
    if (!isGroup || group.start !== (tokens[next - 1]?.end ?? 0) + 1 || digits.includes(".")) break;
    digits += group.text;
    next++;
  }
  return { value: Number(digits), next };
}

/** Multipliers glued to digits: "10k", "1.2bn"; `m`, `b` and `mm` need money before or a count after and are read there. */
const GLUED: ReadonlyMap<string, number> = new Map([["k", 1e3]]);

/** "5.2 million", "three hundred thousand", "twenty-one trillion and three hundred", "6 crore". */
function readScaled(
  tokens: readonly Token[],
  at: number,
  allowAnd: boolean,
): (Group & { digits: boolean }) | undefined {
  let total = 0;
  let next = at;
  let limit = Number.POSITIVE_INFINITY;
  let digits = false;
  let ordinal = false;
  for (;;) {
    const isFirst = next === at;
    const start =
      !isFirst && allowAnd && tokens[next]?.lower === "and"
        ? next + 1
        : isFirst
          ? next
          : afterHyphen(tokens, next);
    const numeric = readDigits(tokens, start);
    if (numeric !== undefined && !isFirst) break;
    const group = numeric ?? readHundreds(tokens, start);
    const scaleAt = group === undefined ? start : afterHyphen(tokens, group.next);
    const scale = wordAt(tokens, scaleAt);
    const glued =
      numeric !== undefined && isAdjacent(tokens[scaleAt - 1], tokens[scaleAt]) && scaleAt === group?.next
        ? GLUED.get(tokens[scaleAt]?.lower ?? "")
        : undefined;
    if (glued !== undefined && numeric !== undefined) {
      return { value: numeric.value * glued, next: scaleAt + 1, ordinal: false, digits: true };
    }
    const groupIsOrdinal = group !== undefined && "ordinal" in group && group.ordinal;
    if (
      (scale?.kind === "scale" || scale?.kind === "hundred") &&
      !groupIsOrdinal &&
      (group !== undefined || isFirst)
    ) {
      if (scale.value >= limit) break;
      total += (group?.value ?? 1) * scale.value;
      limit = scale.value;
      next = scaleAt + 1;
      digits ||= numeric !== undefined;
      if (scale.ordinal) {
        ordinal = true;
        break;
      }
      const second = wordAt(tokens, next);
      if (second?.kind === "scale" && scale.value < second.value && !second.ordinal) {
        total *= second.value;
        next++;
        limit = second.value;
      }
      continue;
    }
    if (group === undefined || group.value >= limit || isDenominator(tokens, group.next)) {
      if (!isFirst || group === undefined) break;
    }
    total += group.value;
    next = group.next;
    digits ||= numeric !== undefined;
    ordinal = groupIsOrdinal;
    break;
  }
  return next === at ? undefined : { value: total, next, ordinal, digits };
}

/** "five point zero eight": spoken decimals, digit by digit or as one number under one hundred. */
function readSpokenDecimals(
  tokens: readonly Token[],
  at: number,
): { fraction: number; next: number } | undefined {
  if (tokens[at]?.lower !== "point") return undefined;
  let digits = "";
  let next = at + 1;
  for (
    let group = readTens(tokens, next);
    group !== undefined && !group.ordinal;
    group = readTens(tokens, next)
  ) {
    digits += String(group.value);
    next = group.next;
  }
  return digits === "" ? undefined : { fraction: Number(`0.${digits}`), next };
}

/** "and a half", "and three quarters": what follows a whole number. */
function readFractionTail(
  tokens: readonly Token[],
  at: number,
): { fraction: number; next: number } | undefined {
  if (tokens[at]?.lower !== "and") return undefined;
  const lower = tokens[at + 1]?.lower;
  const count = lower === "a" || lower === "an" || lower === "one" ? 1 : readTens(tokens, at + 1)?.value;
  const numeratorEnd =
    lower === "a" || lower === "an" || lower === "one" ? at + 2 : readTens(tokens, at + 1)?.next;
  if (count === undefined || numeratorEnd === undefined) return undefined;
  const denominatorAt = afterHyphen(tokens, numeratorEnd);
  const word = tokens[denominatorAt]?.lower ?? "";
  const denominator = DENOMINATORS.get(word);
  if (
    denominator === undefined ||
    (count > 1 && !word.endsWith("s")) ||
    (count === 1 && word.endsWith("s"))
  ) {
    return undefined;
  }
  return { fraction: count / denominator, next: denominatorAt + 1 };
}

/** "half a million", "two thirds of a million", "three quarters billion": a scale after a fraction. */
function readScaleAfterFraction(tokens: readonly Token[], at: number): { scale: number; next: number } {
  let next = tokens[at]?.lower === "of" ? at + 1 : at;
  if (tokens[next]?.lower === "a" || tokens[next]?.lower === "an") next++;
  const word = wordAt(tokens, next);
  return word !== undefined &&
    !word.ordinal &&
    (word.kind === "scale" || word.kind === "hundred" || word.kind === "collective")
    ? { scale: word.value, next: next + 1 }
    : { scale: 1, next: at };
}

/** "half", "a third", "two-thirds", "one out of three", "three in ten". */
function readFraction(tokens: readonly Token[], at: number): NumberReading | undefined {
  const lower = tokens[at]?.lower ?? "";
  const article = lower === "a" || lower === "an" || lower === "one";
  const numerator = article
    ? 1
    : (readTens(tokens, at)?.value ?? (lower === "half" || lower === "quarter" ? 1 : undefined));
  if (numerator === undefined) return undefined;
  const bare = lower === "half" || lower === "quarter";
  const denominatorAt = bare
    ? at
    : afterHyphen(tokens, article ? at + 1 : (readTens(tokens, at)?.next ?? at + 1));
  const word = tokens[denominatorAt]?.lower ?? "";
  const denominator = DENOMINATORS.get(word);
  const isPlural = word.endsWith("s");
  if (denominator === undefined || isPlural !== numerator > 1) return undefined;
  const scaled = readScaleAfterFraction(tokens, denominatorAt + 1);
  // "a second", "a third" and a bare "quarter" are ordinals, times or parts unless "of" or a scale makes them shares.
  const isShare =
    word === "half" || numerator > 1 || lower === "one" || tokens[denominatorAt + 1]?.lower === "of";
  if (scaled.scale === 1 && (!isShare || (bare && lower === "quarter") || word === "second"))
    return undefined;
  return {
    first: at,
    next: scaled.next,
    value: (numerator / denominator) * scaled.scale,
    form: scaled.scale === 1 ? "fraction" : "cardinal",
    digits: false,
  };
}

function readRatio(tokens: readonly Token[], reading: NumberReading): NumberReading {
  const out = tokens[reading.next]?.lower === "out" && tokens[reading.next + 1]?.lower === "of";
  const isIn = tokens[reading.next]?.lower === "in" && !reading.digits;
  if (!out && !isIn) return reading;
  const whole = readScaled(tokens, reading.next + (out ? 2 : 1), false);
  if (whole === undefined || whole.ordinal || whole.digits !== reading.digits || whole.value <= reading.value)
    return reading;
  // "one in five adults" is a share, "killed three in two attacks" is not: the whole of a share is round or small.
  if (isIn && reading.value > 1 && whole.value !== 10 && whole.value !== 5 && whole.value !== 4)
    return reading;
  return { ...reading, next: whole.next, value: reading.value / whole.value, form: "fraction" };
}

function readSlashFraction(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number } | undefined {
  const [numerator, slash, denominator] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== "/" && slash?.text !== "⁄") return undefined;
  if (!isAdjacent(numerator, slash) || !isAdjacent(slash, denominator) || tokens[at + 3]?.text === "/")
    return undefined;
  const top = parseDigits(numerator?.text ?? "");
  const bottom = parseDigits(denominator?.text ?? "");
  if (top === undefined || bottom === undefined || top >= bottom || !SLASH_DENOMINATORS.has(bottom))
    return undefined;
  return { value: top / bottom, next: at + 3 };
}

const ORDINAL_SUFFIX = new Set(["st", "nd", "rd", "th"]);

/** True when the token is glued to a word or code before it and so belongs to a name: "COVID-19", "A1-2". */
function belongsToName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !isAdjacent(before, tokens[at])) return false;
  if (before.kind === "word") return before.text.length > 1 && !/^\p{L}+$/u.test(before.text);
  const joiner = before.text === "-" || before.text === "_" || before.text === "." || before.text === ":";
  const earlier = tokens[at - 2];
  return (
    joiner &&
    isAdjacent(earlier, before) &&
    earlier?.kind === "word" &&
    !NUMBER_WORDS.has(earlier.lower) &&
    earlier.lower !== "k" &&
    earlier.lower !== "m" &&
    earlier.lower !== "bn"
  );
}

function readVague(tokens: readonly Token[], at: number): NumberReading | undefined {
  const value = VAGUE_PLURALS.get(tokens[at]?.lower ?? "");
  if (value === undefined) return undefined;
  const inner = tokens[at + 1]?.lower === "of" ? VAGUE_PLURALS.get(tokens[at + 2]?.lower ?? "") : undefined;
  const next = inner === undefined ? at + 1 : at + 3;
  if (tokens[next]?.lower !== "of" && tokens[next]?.lower !== "more" && value < 100) return undefined;
  return { first: at, next, value: value * (inner ?? 1), form: "vague", digits: false };
}

/**
 * The number that begins at token `at`, if one does. `inBetween` forbids "and" inside it ("between one hundred and
 * two hundred"). Signs, currency and units are read by the callers.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  inBetween = false,
): NumberReading | undefined {
  const token = tokens[at];
  if (token === undefined || belongsToName(tokens, at)) return undefined;
  const vulgar = VULGAR.get(token.text);
  if (vulgar !== undefined) return { first: at, next: at + 1, value: vulgar, form: "fraction", digits: true };
  if (token.kind === "punctuation") return undefined;
  const slash = token.kind === "number" ? readSlashFraction(tokens, at) : undefined;
  if (slash !== undefined)
    return { first: at, next: slash.next, value: slash.value, form: "fraction", digits: true };
  if (token.kind === "word") {
    const fraction = readFraction(tokens, at) ?? readVague(tokens, at);
    if (fraction !== undefined) return fraction;
  }
  // "a million", "a dozen": the article counts as one.
  const isArticle = token.lower === "a" || token.lower === "an";
  const articleScale = isArticle ? wordAt(tokens, at + 1) : undefined;
  if (
    isArticle &&
    (articleScale === undefined ||
      articleScale.kind === "unit" ||
      articleScale.kind === "teen" ||
      articleScale.kind === "ten" ||
      articleScale.ordinal)
  ) {
    return undefined;
  }
  const start = isArticle ? at + 1 : at;
  const scaled = readScaled(tokens, start, !inBetween) ?? readCollective(tokens, start);
  if (scaled === undefined) return undefined;
  let { value, next } = scaled;
  if (scaled.ordinal) return { first: at, next, value, form: "ordinal", digits: scaled.digits };
  if (scaled.digits && next === start + 1) {
    const suffix = tokens[next];
    if (isAdjacent(tokens[next - 1], suffix)) {
      if (suffix !== undefined && ORDINAL_SUFFIX.has(suffix.lower)) {
        return { first: at, next: next + 1, value, form: "ordinal", digits: true };
      }
      const glued = VULGAR.get(suffix?.text ?? "");
      if (glued !== undefined)
        return { first: at, next: next + 1, value: value + glued, form: "cardinal", digits: true };
    }
    const mixed = readSlashFraction(tokens, next);
    const vulgarAfter = VULGAR.get(tokens[next]?.text ?? "");
    if (mixed !== undefined) ({ value, next } = { value: value + mixed.value, next: mixed.next });
    else if (vulgarAfter !== undefined) ({ value, next } = { value: value + vulgarAfter, next: next + 1 });
  }
  const spoken = readSpokenDecimals(tokens, next);
  if (spoken !== undefined) ({ value, next } = { value: value + spoken.fraction, next: spoken.next });
  const tail = inBetween ? undefined : readFractionTail(tokens, next);
  if (tail !== undefined) {
    const scaleWord = wordAt(tokens, next - 1);
    const after = readScaleAfterFraction(tokens, tail.next);
    // "3 million and a half" is 3.5 million; "one and a half million" is 1.5 million; "a hundred and three quarters" is 100.75.
    if (after.scale > 1 && scaleWord?.kind !== "scale")
      ({ value, next } = { value: (value + tail.fraction) * after.scale, next: after.next });
    else if (after.scale > 1)
      ({ value, next } = { value: value + tail.fraction * after.scale, next: after.next });
    else if (scaleWord?.kind === "scale")
      ({ value, next } = { value: value + tail.fraction * scaleWord.value, next: tail.next });
    else ({ value, next } = { value: value + tail.fraction, next: tail.next });
  }
  const collective = wordAt(tokens, next);
  if (collective?.kind === "collective" && tokens[next]?.lower !== "gross")
    ({ value, next } = { value: value * collective.value, next: next + 1 });
  return readRatio(tokens, { first: at, next, value, form: "cardinal", digits: scaled.digits });
}

function readCollective(tokens: readonly Token[], at: number): (Group & { digits: boolean }) | undefined {
  const word = wordAt(tokens, at);
  return word?.kind === "collective" && tokens[at]?.lower === "dozen"
    ? { value: word.value, next: at + 1, ordinal: false, digits: false }
    : undefined;
}
