import type { Dimension } from "@/lib/model";
import { isGlued, type KnownWord } from "../text/known-word";
import { readMoney } from "./read-money";
import { type NumberReading, readNumber } from "./read-number";
import { readUnit } from "./read-unit";
import type { Unit } from "./units";

/** A number with its unit, on tokens `[first, next)`. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  /** The number alone, sign included: tokens `[numberFirst, numberNext)`. */
  readonly numberFirst: number;
  readonly numberNext: number;
  /** In the unit as written. */
  readonly value: number;
  readonly dimension: Dimension;
  readonly form: NumberReading["form"];
  readonly unit?: string;
  readonly measure?: Unit;
}

const isSpaced = (tokens: readonly KnownWord[], at: number): boolean => at === 0 || !isGlued(tokens, at);

/** The sign before a number: "minus five", "-5" where the dash cannot be a hyphen. */
function signFirst(tokens: readonly KnownWord[], at: number): number | undefined {
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  // "plus or minus 5" is no negative number.
  if (before.lower === "minus") return tokens[at - 2]?.lower === "or" ? undefined : at - 1;
  if (before.lower === "negative") return at - 1;
  const isDash = before.text === "-" || before.text === "−";
  const opens = isSpaced(tokens, at - 1) || tokens[at - 2]?.text === "(";
  return isDash && isGlued(tokens, at) && opens ? at - 1 : undefined;
}

/** "%", "percent", "per cent", "percentage points", "basis points" after a number. */
function readPercent(
  tokens: readonly KnownWord[],
  at: number,
): { next: number; points: boolean; factor: number } | undefined {
  let start = at;
  if (tokens[at]?.text === "-" && isGlued(tokens, at) && isGlued(tokens, at + 1)) start++;
  const lower = tokens[start]?.lower ?? "";
  const following = tokens[start + 1]?.lower ?? "";
  if (lower === "basis" && (following === "points" || following === "point"))
    return { next: start + 2, points: true, factor: 0.01 };
  const isPercentage = lower === "percentage";
  if (isPercentage || lower === "%" || lower === "percent" || lower === "pct") {
    const points = following === "-" ? tokens[start + 2]?.lower : following;
    if (points === "points" || points === "point")
      return { next: following === "-" ? start + 3 : start + 2, points: true, factor: 1 };
    return isPercentage ? undefined : { next: start + 1, points: false, factor: 1 };
  }
  if (lower === "per" && following === "cent") {
    const points = tokens[start + 2]?.lower === "points" || tokens[start + 2]?.lower === "point";
    return { next: start + (points ? 3 : 2), points, factor: 1 };
  }
  return undefined;
}

const AGE_WORDS = new Set(["old", "olds"]);

/** "years old", "-year-old", "years of age": the index after it, when a time unit ended at `at`. */
function ageEnd(tokens: readonly KnownWord[], at: number): number | undefined {
  const start = tokens[at]?.text === "-" && isGlued(tokens, at + 1) ? at + 1 : at;
  if (AGE_WORDS.has(tokens[start]?.lower ?? "")) return start + 1;
  return tokens[at]?.lower === "of" && tokens[at + 1]?.lower === "age" ? at + 2 : undefined;
}

const FEET_THEN_INCHES: ReadonlyMap<string, { readonly minor: string; readonly ratio: number }> = new Map([
  ["foot", { minor: "inch", ratio: 12 }],
  ["pound", { minor: "ounce", ratio: 16 }],
  ["stone", { minor: "pound", ratio: 14 }],
]);

/** "5 ft 2 in", "8 pounds 3 ounces": a smaller unit right after the larger one. */
function readMinorUnit(
  tokens: readonly KnownWord[],
  at: number,
  unit: Unit,
): { share: number; next: number } | undefined {
  const pair = FEET_THEN_INCHES.get(unit.name);
  const token = tokens[at];
  if (pair === undefined || token?.kind !== "number") return undefined;
  const minor = readNumber(tokens, at);
  if (minor === undefined) return undefined;
  const named = readUnit(tokens, minor);
  const isInches = unit.name === "foot" && tokens[minor.next]?.lower === "in";
  if (!isInches && named?.unit.name !== pair.minor) return undefined;
  return { share: minor.value / pair.ratio, next: isInches ? minor.next + 1 : (named?.next ?? minor.next) };
}

/**
 * True when letters stand glued to the digits that are no unit we know: "777F", "4x4", "1990s". What they make is
 * a name or a code, not a number of things.
 */
function isCode(tokens: readonly KnownWord[], number: NumberReading): boolean {
  const follower = tokens[number.next];
  return (
    tokens[number.next - 1]?.kind === "number" &&
    follower?.kind === "word" &&
    isGlued(tokens, number.next) &&
    follower.lower !== "'s"
  );
}

/** True for both halves of "9:30": a time, a verse or a ratio. */
function isClock(tokens: readonly KnownWord[], { first, next }: NumberReading): boolean {
  const isColon = (at: number): boolean =>
    tokens[at]?.text === ":" && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return (
    (isColon(next) && tokens[next + 1]?.kind === "number") ||
    (isColon(first - 1) && tokens[first - 2]?.kind === "number")
  );
}

/** The amount whose number begins at token `at`; `inBetween` as in {@link readNumber}. */
export function readAmount(tokens: readonly KnownWord[], at: number, inBetween = false): Amount | undefined {
  const number = readNumber(tokens, at, inBetween);
  if (number === undefined) return undefined;
  const signAt = number.form === "ordinal" ? undefined : signFirst(tokens, at);
  const sign = signAt === undefined ? 1 : -1;
  const first = signAt ?? at;
  const base = {
    first,
    numberFirst: first,
    numberNext: number.next,
    form: number.form,
    value: sign * number.value,
  };
  if (number.form === "ordinal") return { ...base, next: number.next, dimension: "order" };
  const percent = readPercent(tokens, number.next);
  if (percent !== undefined) {
    return {
      ...base,
      value: base.value * percent.factor,
      next: percent.next,
      dimension: percent.points ? "proportion-points" : "proportion",
      unit: percent.points ? "percentage point" : "percent",
    };
  }
  const money = readMoney(tokens, { ...number, first });
  if (money !== undefined) {
    const isScaled = money.factor !== 1 && money.isUnitScaled !== true;
    return {
      ...base,
      first: money.first,
      next: money.next,
      numberNext: isScaled ? money.next : number.next,
      value: sign * (number.value * money.factor + money.extra),
      dimension: "money",
      unit: money.currency,
    };
  }
  const unit = readUnit(tokens, number);
  if (unit !== undefined) {
    const minor = readMinorUnit(tokens, unit.next, unit.unit);
    const age = unit.unit.dimension === "time" ? ageEnd(tokens, unit.next) : undefined;
    return {
      ...base,
      next: age ?? minor?.next ?? unit.next,
      value: base.value + (minor?.share ?? 0),
      dimension: age === undefined ? unit.unit.dimension : "age",
      unit: unit.unit.name,
      measure: unit.unit,
    };
  }
  if (isCode(tokens, number) || isClock(tokens, number)) return undefined;
  return { ...base, next: number.next, dimension: number.form === "fraction" ? "proportion" : "count" };
}
