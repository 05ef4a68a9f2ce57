import type { ClaimReason } from "@/lib/model";
import {
  ASCRIBING,
  BECOMING,
  BOUNDING,
  CAUSING,
  COMPARING,
  COUNTS,
  DAYS,
  EXTREMES,
  HOURS,
  LASTING,
  MONTHS,
  MOST,
  POINTERS,
  ROLES,
  SPANS,
  STATIC_PAST,
} from "./reason-words";
import type { ScoredWord } from "./scored-word";
import { TRAIT_NUMBER, type Trait } from "./trait-names";

/** What the word at a place tells where it stands: its neighbours may take the reason away. */
type Sign = (words: readonly ScoredWord[], index: number) => boolean;

const lowerAt = (words: readonly ScoredWord[], index: number): string => words[index]?.lower ?? "";

const hasTrait = (traits: readonly number[], trait: Trait): boolean => traits.includes(TRAIT_NUMBER[trait]);

const isNumber = (lower: string): boolean => /^\p{Nd}/u.test(lower);

/** The day in "June 3" and in "Jan. 3", the hour in "3 p.m." and in "3:15". */
const isOfDate: Sign = (words, index) => {
  const before = lowerAt(words, lowerAt(words, index - 1) === "." ? index - 2 : index - 1);
  const after = lowerAt(words, index + 1);
  return MONTHS.has(before) || MONTHS.has(after) || HOURS.has(after) || after === ":";
};

const isQuantity: Sign = (words, index) => COUNTS.has(lowerAt(words, index)) || !isOfDate(words, index);

const PLACES_MONTH: ReadonlySet<string> = new Set(["in", "last", "this", "since", "until"]);

/** "May" and "March" are also verbs: as months they have a number, "in" or another month beside them. */
const isDate: Sign = (words, index) => {
  const lower = lowerAt(words, index);
  const [before, after] = [lowerAt(words, index - 1), lowerAt(words, index + 1)];
  if (POINTERS.has(lower)) return SPANS.has(after);
  return (
    (lower !== "may" && lower !== "march") || isNumber(after) || isNumber(before) || PLACES_MONTH.has(before)
  );
};

const isSuperlative: Sign = (words, index) =>
  lowerAt(words, index) !== MOST ||
  (lowerAt(words, index - 1) === "the" && lowerAt(words, index + 1) !== "of");

const isComparison: Sign = (words, index) => {
  const after = lowerAt(words, index + 1);
  const isBound = BOUNDING.has(lowerAt(words, index - 1)) && (isNumber(after) || COUNTS.has(after));
  return lowerAt(words, index) !== "than" || !isBound;
};

/** "was the founder", "named chief executive". */
const isIdentity: Sign = (words, index) =>
  words.slice(index + 1, index + 5).some(({ lower }) => ROLES.has(lower));

/** "has a mayor" lasts, "has resigned" does not. */
const isStatus: Sign = (words, index) => !hasTrait(words[index + 1]?.traits ?? [], "pastForms");

interface Rule {
  readonly reason: ClaimReason;
  /** True for the words that may give the reason, by themselves. */
  readonly mayGive: (lower: string, traits: readonly number[]) => boolean;
  /** What is asked of such a word where it stands. */
  readonly gives?: Sign;
}

/** In the order in which reasons are shown: what is measured first, what is merely told last. */
const RULES: readonly Rule[] = [
  {
    reason: "quantity",
    mayGive: (lower, traits) => COUNTS.has(lower) || hasTrait(traits, "digitNumbers"),
    gives: isQuantity,
  },
  {
    reason: "date",
    mayGive: (lower, traits) =>
      hasTrait(traits, "years") || DAYS.has(lower) || MONTHS.has(lower) || POINTERS.has(lower),
    gives: isDate,
  },
  {
    reason: "superlative",
    mayGive: (lower) => EXTREMES.has(lower) || lower === MOST,
    gives: isSuperlative,
  },
  { reason: "comparison", mayGive: (lower) => COMPARING.has(lower) || lower === "than", gives: isComparison },
  { reason: "cause", mayGive: (lower) => CAUSING.has(lower) },
  {
    reason: "attribution",
    mayGive: (lower, traits) =>
      hasTrait(traits, "reporting") || ASCRIBING.has(lower) || hasTrait(traits, "quoteMarks"),
  },
  { reason: "identity", mayGive: (lower) => BECOMING.has(lower), gives: isIdentity },
  {
    reason: "event",
    mayGive: (lower, traits) =>
      !STATIC_PAST.has(lower) &&
      !hasTrait(traits, "reporting") &&
      !ASCRIBING.has(lower) &&
      (hasTrait(traits, "past") || hasTrait(traits, "pastForms")),
  },
  { reason: "status", mayGive: (lower) => LASTING.has(lower), gives: isStatus },
];

/** The reasons that a word, in lower case and with these traits, may give: bits in the order in which they are shown. */
export function reasonBits(lower: string, traits: readonly number[]): number {
  let bits = 0;
  RULES.forEach(({ mayGive }, rule) => {
    if (mayGive(lower, traits)) bits |= 1 << rule;
  });
  return bits;
}

/**
 * Why a sentence is worth checking, by its words alone: a page's reader carries the scorer, not the recognisers of
 * values, names and attributions, which would triple its size. May be empty.
 */
export function reasonsOf(words: readonly ScoredWord[]): readonly ClaimReason[] {
  let given = 0;
  words.forEach(({ reasons }, index) => {
    const open = reasons & ~given;
    if (open === 0) return;
    RULES.forEach(({ gives }, rule) => {
      const bit = 1 << rule;
      if ((open & bit) !== 0 && (gives === undefined || gives(words, index))) given |= bit;
    });
  });
  return RULES.filter((_, rule) => (given & (1 << rule)) !== 0).map(({ reason }) => reason);
}
