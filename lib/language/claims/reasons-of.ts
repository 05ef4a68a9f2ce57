import type { ClaimReason } from "@/lib/model";
import type { Token } from "../text/tokenize";
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
import { TRAIT_NUMBER, type Trait } from "./trait-names";
import { factsOf } from "./word-facts";

/** The words of a sentence in lower case, in their order. */
type Words = readonly string[];

/** Tells whether the word at a place is what gives the reason. */
type Sign = (word: string, index: number, words: Words) => boolean;

const hasTrait = (word: string, trait: Trait): boolean => factsOf(word).traits.includes(TRAIT_NUMBER[trait]);

const isYear: Sign = (word) => hasTrait(word, "years");

const isNumber = (word = ""): boolean => /^\p{Nd}/u.test(word);

/** The day in "June 3" and in "Jan. 3", the hour in "3 p.m." and in "3:15". */
const isOfDate: Sign = (_, index, words) => {
  const before = words[words[index - 1] === "." ? index - 2 : index - 1] ?? "";
  const after = words[index + 1] ?? "";
  return MONTHS.has(before) || MONTHS.has(after) || HOURS.has(after) || after === ":";
};

const isQuantity: Sign = (word, index, words) =>
  COUNTS.has(word) || (hasTrait(word, "digitNumbers") && !isOfDate(word, index, words));

/** "May" and "March" are also verbs: as months they have a number, "in" or another month beside them. */
const isMonth: Sign = (word, index, words) => {
  if (!MONTHS.has(word)) return false;
  if (word !== "may" && word !== "march") return true;
  const [before = "", after = ""] = [words[index - 1], words[index + 1]];
  return isNumber(after) || isNumber(before) || ["in", "last", "this", "since", "until"].includes(before);
};

const isDate: Sign = (word, index, words) =>
  isYear(word, index, words) ||
  DAYS.has(word) ||
  isMonth(word, index, words) ||
  (POINTERS.has(word) && SPANS.has(words[index + 1] ?? ""));

const isSuperlative: Sign = (word, index, words) =>
  EXTREMES.has(word) || (word === MOST && words[index - 1] === "the" && words[index + 1] !== "of");

const isComparison: Sign = (word, index, words) => {
  if (word !== "than") return COMPARING.has(word);
  const isBound = BOUNDING.has(words[index - 1] ?? "");
  return !(isBound && (isNumber(words[index + 1]) || COUNTS.has(words[index + 1] ?? "")));
};

const isAttribution: Sign = (word) =>
  hasTrait(word, "reporting") || ASCRIBING.has(word) || hasTrait(word, "quoteMarks");

/** "was the founder", "named chief executive". */
const isIdentity: Sign = (word, index, words) =>
  BECOMING.has(word) && words.slice(index + 1, index + 5).some((next) => ROLES.has(next));

const isEvent: Sign = (word) =>
  !STATIC_PAST.has(word) &&
  !hasTrait(word, "reporting") &&
  !ASCRIBING.has(word) &&
  (hasTrait(word, "past") || hasTrait(word, "pastForms"));

/** "has a mayor" lasts, "has resigned" does not. */
const isStatus: Sign = (word, index, words) =>
  LASTING.has(word) && !hasTrait(words[index + 1] ?? "", "pastForms");

/** In the order in which reasons are shown: what is measured first, what is merely told last. */
const RULES: readonly { readonly reason: ClaimReason; readonly isSign: Sign }[] = [
  { reason: "quantity", isSign: isQuantity },
  { reason: "date", isSign: isDate },
  { reason: "superlative", isSign: isSuperlative },
  { reason: "comparison", isSign: isComparison },
  { reason: "cause", isSign: (word) => CAUSING.has(word) },
  { reason: "attribution", isSign: isAttribution },
  { reason: "identity", isSign: isIdentity },
  { reason: "event", isSign: isEvent },
  { reason: "status", isSign: isStatus },
];

/**
 * Why a sentence is worth checking, by its words alone: a page's reader carries the scorer, not the recognisers of
 * values, names and attributions, which would triple its size. May be empty.
 */
export function reasonsOf(tokens: readonly Token[]): readonly ClaimReason[] {
  const words = tokens.map(({ lower }) => lower);
  return RULES.filter(({ isSign }) => words.some(isSign)).map(({ reason }) => reason);
}
