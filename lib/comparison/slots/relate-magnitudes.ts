import type { Magnitude } from "@/lib/model";

/**
 * How the passage's number stands to the claim's: "within" bears the claim out, "wider" leaves it open,
 * "rounded" is the same number less exactly, "near" is inside a stated tolerance, "apart" excludes it.
 */
export type MagnitudeRelation = "within" | "wider" | "rounded" | "near" | "apart";

/** "About", "some" and "nearly" forgive this share of the number. */
const approximateTolerance = 0.1;
/** A number this near to what is said to be about so many bears that out. */
const closeTolerance = 0.03;
/** Rounding may move a number by half its last digit, yet by no more than this share of it: 30 is not 33. */
const roundingTolerance = 0.05;
/** Whole numbers below a hundred are counted, not rounded: a rank of 30 is not one of 29. */
const leastRounded = 100;
/** Floating point: 0.1 + 0.2 is 0.3. */
const epsilon = 1e-9;

const isPoint = ({ min, max }: Magnitude): boolean => min !== undefined && min === max;

const roughlyEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= epsilon * Math.max(1, Math.abs(a), Math.abs(b));

/** The place value of the last digit that is not a nought: 1,200,000 gives 100,000 and 5.25 gives 0.01. */
function lastStep(value: number): number {
  if (value === 0) return 1;
  let step = 1;
  while (step < 1e15 && roughlyEqual(Math.round(value / (step * 10)) * step * 10, value)) step *= 10;
  while (step > 1e-6 && !roughlyEqual(Math.round(value / step) * step, value)) step /= 10;
  return step;
}

function isRounding(a: number, b: number): boolean {
  if (Math.max(Math.abs(a), Math.abs(b)) < leastRounded) return false;
  const step = Math.max(lastStep(a), lastStep(b));
  const gap = Math.abs(a - b);
  return (
    gap <= step / 2 + epsilon && gap <= roundingTolerance * Math.max(Math.abs(a), Math.abs(b)) && step > 1
  );
}

const isDecimalRounding = (a: number, b: number): boolean => {
  if (Number.isInteger(a) && Number.isInteger(b)) return false;
  const gap = Math.abs(a - b);
  const step = Math.max(lastStep(a), lastStep(b));
  return gap < step / 2 + epsilon && gap <= roundingTolerance * Math.max(Math.abs(a), Math.abs(b));
};

function lowerEndHolds(claim: Magnitude, passage: Magnitude): boolean {
  if (claim.min === undefined) return true;
  if (passage.min === undefined) return false;
  if (roughlyEqual(passage.min, claim.min)) return claim.minIncluded || !passage.minIncluded;
  return passage.min > claim.min;
}

function upperEndHolds(claim: Magnitude, passage: Magnitude): boolean {
  if (claim.max === undefined) return true;
  if (passage.max === undefined) return false;
  if (roughlyEqual(passage.max, claim.max)) return claim.maxIncluded || !passage.maxIncluded;
  return passage.max < claim.max;
}

const isWithin = (claim: Magnitude, passage: Magnitude): boolean =>
  lowerEndHolds(claim, passage) && upperEndHolds(claim, passage);

function isBelow(a: Magnitude, b: Magnitude): boolean {
  if (a.max === undefined || b.min === undefined) return false;
  if (roughlyEqual(a.max, b.min)) return !(a.maxIncluded && b.minIncluded);
  return a.max < b.min;
}

/** Smallest distance between the two sets; 0 when they touch. */
function gapBetween(a: Magnitude, b: Magnitude): number {
  if (a.max !== undefined && b.min !== undefined && b.min > a.max) return b.min - a.max;
  if (b.max !== undefined && a.min !== undefined && a.min > b.max) return a.min - b.max;
  return 0;
}

/**
 * "Over 79 million" as it is meant: had it been 80 million, the writer would have said so (a scalar implicature).
 * Bounds without that reading are returned as they are.
 */
function asMeant(magnitude: Magnitude): Magnitude {
  const { min, max } = magnitude;
  if (min !== undefined && max === undefined && min > 0) return { ...magnitude, max: min + lastStep(min) };
  return magnitude;
}

/** The number that a text gives, whether exactly or as a bound. */
const namedValue = ({ min, max }: Magnitude): number | undefined => min ?? max;

/** Distance of the named numbers as a share of the larger one; 0 to 1, or more with opposite signs. */
export function gapShare(a: Magnitude, b: Magnitude): number {
  const [ours, theirs] = [namedValue(a) ?? 0, namedValue(b) ?? 0];
  return Math.abs(ours - theirs) / Math.max(epsilon, Math.abs(ours), Math.abs(theirs));
}

/** "More than 21.7 million" against "21.7 million": the bound is the number, which may well be rounded. */
const isRoundedBound = (claim: Magnitude, passage: Magnitude): boolean => {
  const value = passage.min ?? 0;
  if (isPoint(claim) || !isPoint(passage) || !roughlyEqual(namedValue(claim) ?? value + 1, value))
    return false;
  return lastStep(value) !== 1 && (Math.abs(value) >= leastRounded || !Number.isInteger(value));
};

/** Numbers given to so many digits are meant: "over 498 million" is not 500 million. */
const exactDigits = 3;

/** A lower bound that is too exact to stand for anything much above it. */
const isExactBound = ({ min, max }: Magnitude): boolean =>
  min !== undefined && min > 0 && max === undefined && min / lastStep(min) >= 10 ** (exactDigits - 1);

/** Compares two magnitudes in the same unit. */
export function relateMagnitudes(claim: Magnitude, passage: Magnitude): MagnitudeRelation {
  if (isWithin(claim, passage) || (!isPoint(claim) && isWithin(claim, asMeant(passage)))) return "within";
  // "87 million" and "over 87 million" give one number with more and less care.
  if (isPoint(claim) && !isPoint(passage) && roughlyEqual(claim.min ?? 0, namedValue(passage) ?? 1))
    return "wider";
  if (isRoundedBound(claim, passage)) return "rounded";
  const meant = isExactBound(passage) ? asMeant(passage) : passage;
  const apart = isBelow(claim, passage) || isBelow(meant, claim);
  if (!apart) return "wider";
  const gap = gapBetween(claim, meant);
  const size = Math.max(Math.abs(claim.min ?? claim.max ?? 0), Math.abs(passage.min ?? passage.max ?? 0));
  if (claim.approximate && !passage.approximate && gap <= closeTolerance * size) return "within";
  if ((claim.approximate || passage.approximate) && gap <= approximateTolerance * size) return "near";
  if (!isPoint(claim) || !isPoint(passage)) return "apart";
  const [a, b] = [claim.min ?? 0, passage.min ?? 0];
  return isRounding(a, b) || isDecimalRounding(a, b) ? "rounded" : "apart";
}
