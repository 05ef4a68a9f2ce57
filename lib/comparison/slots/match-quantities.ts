import type { Analysis } from "@/lib/language";
import { type Magnitude, overlaps } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import { shareRoot } from "../alignment/relate-words";
import { relationOf } from "../lexicon/lexicon";
import type { Prepared } from "../statement";
import { isInPredicate } from "../words/is-in-predicate";
import { lemmaOf } from "../words/lemma-of";
import { gapShare, relateMagnitudes } from "./relate-magnitudes";

export type StatedQuantity = Analysis["quantities"][number];

/** A number of the claim with the passage's number that is most likely about the same thing. */
export interface QuantityMatch {
  readonly asked: StatedQuantity;
  readonly offered: StatedQuantity;
  readonly affinity: number;
}

/** Two values less alike in their surroundings than this speak of different things. */
const leastAffinity = 0.2;
/** The same number twice in two short texts is seldom chance: it needs less around it. */
const leastAffinityOfEqual = 0.1;
/** People are not offices: numbers of unlike things are laid together only where they are nearly one number. */
const leastCounted = 0.5;
/** Of several numbers the nearer one is likelier meant: full for equal ones, none beyond this distance. */
const nearnessBonus = 0.3;
const nearestShare = 0.2;
/** Of near numbers, one that bears the claim's out is likelier meant than one that does not. */
const withinBonus = 0.1;
/** "35 of the prisoners" is a part, and has its counterpart in another part. */
const unlikePartLoss = 0.15;
/** The only number of its sort in the passage is likelier meant than one of several. */
const onlyOneBonus = 0.15;

/** Both magnitudes in one unit: as written where the units agree, else in the base unit. */
export function magnitudesOf(a: StatedQuantity, b: StatedQuantity): readonly [Magnitude, Magnitude] {
  if (a.unit === b.unit || a.base === undefined || b.base === undefined) return [a.magnitude, b.magnitude];
  return [a.base, b.base];
}

/** Ranks are small whole numbers: "first" is no counterpart of 4.5 million. */
const lastRank = 100;

/** "17" and "17th" may both be a rank. */
const isRankable = ({ dimension, counted, magnitude }: StatedQuantity): boolean => {
  if (dimension === "order") return true;
  const named = magnitude.min ?? magnitude.max ?? 0;
  return dimension === "count" && counted === undefined && Number.isInteger(named) && named <= lastRank;
};

export function areComparable(a: StatedQuantity, b: StatedQuantity): boolean {
  if (a.dimension !== b.dimension) {
    return isRankable(a) && isRankable(b);
  }
  // "6.1/10" and "73%" are marks of two scales, as are two currencies.
  if (a.dimension === "money" || a.dimension === "proportion") return a.unit === b.unit;
  return a.base !== undefined || a.unit === b.unit || a.dimension === "count" || a.dimension === "order";
}

/** How well the nouns agree that two numbers count; `undefined` when one does not say. */
function countedAffinity(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [lemmaA, lemmaB] = [lemmaOf(a), lemmaOf(b)];
  if (lemmaA === lemmaB) return 1;
  const relation = relationOf(lemmaA, lemmaB);
  if (relation === "synonym" || shareRoot(lemmaA, lemmaB)) return 0.9;
  if (relation === "broader") return 0.6;
  return relation === "unrelated" ? 0.2 : 0.05;
}

/** "Chapter 3", "Apollo 13": the number is part of a name. */
export function isPartOfName({ words }: Prepared, { start, dimension, counted }: StatedQuantity): boolean {
  if (dimension !== "count" || counted !== undefined) return false;
  const before = words.findLast((word) => word.end <= start);
  return (
    before !== undefined &&
    before.wordKind === "content" &&
    before.end + 1 === start &&
    /^\p{Lu}/u.test(before.text)
  );
}

/**
 * False for what a slot of its own compares, or nothing at all: ranks, bounds of ranks ("below 40th" is a greater number),
 * names with a number.
 */
function isAsked(prepared: Prepared, quantity: StatedQuantity): boolean {
  const { superlatives, names } = prepared.analysis;
  if (superlatives.some((superlative) => overlaps(superlative, quantity))) return false;
  if (quantity.dimension === "order" && quantity.magnitude.min !== quantity.magnitude.max) return false;
  return !names.some((name) => overlaps(name, quantity)) && !isPartOfName(prepared, quantity);
}

/** True for the same number with the same bounds. */
export const areEqual = (a: Magnitude, b: Magnitude): boolean =>
  a.min === b.min && a.max === b.max && a.minIncluded === b.minIncluded && a.maxIncluded === b.maxIncluded;

/** "The first phase" and "the second phase" are two things; "is the first" and "is the second" are at odds. */
function rankOtherThings({ claim, passage }: Pair, asked: StatedQuantity, offered: StatedQuantity): boolean {
  if (asked.dimension !== "order" || areEqual(asked.magnitude, offered.magnitude)) return false;
  return !isInPredicate(claim.words, asked) || !isInPredicate(passage.words, offered);
}

const isPart = ({ analysis: { text } }: Prepared, { end }: StatedQuantity): boolean =>
  /^\s+of\s/.test(text.slice(end));

interface Ranked extends QuantityMatch {
  readonly rank: number;
}

function rankedMatch(
  pair: Pair,
  asked: StatedQuantity,
  offered: StatedQuantity,
  alone: boolean,
): Ranked | undefined {
  const around = affinityOf(pair, asked, offered);
  const counted = countedAffinity(asked.counted, offered.counted);
  const [a, b] = magnitudesOf(asked, offered);
  const likeness = counted === undefined ? around : (around + counted) / 2;
  const gap = gapShare(a, b);
  if (counted !== undefined && counted < leastCounted && gap > nearestShare) return undefined;
  if (likeness < (gap === 0 ? leastAffinityOfEqual : leastAffinity) && !(alone && gap < nearestShare))
    return undefined;
  const affinity = Math.min(1, likeness + (alone && gap < 1 ? onlyOneBonus : 0));
  const nearness = nearnessBonus * Math.max(0, 1 - gap / nearestShare);
  const within = gap <= nearestShare && relateMagnitudes(a, b) === "within" ? withinBonus : 0;
  const unlike = isPart(pair.claim, asked) === isPart(pair.passage, offered) ? 0 : unlikePartLoss;
  return { asked, offered, affinity, rank: affinity + nearness + within - unlike };
}

const marks = /^[\d.]+(?= ?\/| out of)/u;

/** The marks of "4.2/10" and "55 out of 100", which may be named without out of how many; else undefined. */
function marksOf({ dimension, surface }: StatedQuantity): number | undefined {
  const given = dimension === "proportion" ? marks.exec(surface)?.[0] : undefined;
  return given === undefined ? undefined : Number(given);
}

/**
 * Whether another number of the passage bears the claim's out and is near it: whichever of the two is meant, that the
 * other one differs is no contradiction.
 */
export function isBorneOutElsewhere({ passage }: Pair, { asked, offered }: QuantityMatch): boolean {
  return passage.analysis.quantities.some((other) => {
    if (other === offered || isPartOfName(passage, other)) return false;
    const given = marksOf(other);
    if (given !== undefined && asked.counted === undefined && given === asked.magnitude.min) return true;
    if (!areComparable(asked, other)) return false;
    const [a, b] = magnitudesOf(asked, other);
    const relation = relateMagnitudes(a, b);
    return gapShare(a, b) <= nearestShare && (relation === "within" || relation === "rounded");
  });
}

/**
 * Lays the claim's numbers on the passage's, each at most once, the likeliest pairs first. Grows with the product
 * of both counts.
 */
export function matchQuantities(pair: Pair): QuantityMatch[] {
  const offers = pair.passage.analysis.quantities.filter((offered) => !isPartOfName(pair.passage, offered));
  const ranked: Ranked[] = [];
  for (const asked of pair.claim.analysis.quantities) {
    if (!isAsked(pair.claim, asked)) continue;
    const comparable = offers.filter(
      (offered) => areComparable(asked, offered) && !rankOtherThings(pair, asked, offered),
    );
    for (const offered of comparable) {
      const match = rankedMatch(pair, asked, offered, comparable.length === 1);
      if (match !== undefined) ranked.push(match);
    }
  }
  ranked.sort((a, b) => b.rank - a.rank);
  const taken = new Set<StatedQuantity>();
  return ranked.filter(({ asked, offered }) => {
    if (taken.has(asked) || taken.has(offered)) return false;
    taken.add(asked).add(offered);
    return true;
  });
}
