import { stemmer } from "stemmer";
import { STOP_WORDS } from "./stop-words";

/** A longer run of letters is no word; cutting it keeps a page of garbage from filling the dictionary. */
const MAX_TERM_LENGTH = 40;

/** Number words that news writes out; "six weeks" and "6 weeks" are then one term. */
const NUMERALS: ReadonlyMap<string, string> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, value): [string, string] => [word, String(value)]),
);

const THOUSANDS_COMMA = /,(?=\d{3}(?!\d))/g;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const MARKS = /\p{M}+/gu;
const APOSTROPHE = /[’ʼ]/g;

/** Country names whose capitals tell them from pronouns and other words. */
const CAPITALS: ReadonlyMap<string, string> = new Map([
  ["US", "u.s"],
  ["UK", "u.k"],
  ["UN", "u.n"],
  ["EU", "e.u"],
  ["U.S.A", "u.s"],
  ["USA", "u.s"],
]);

const hasDigit = (word: string): boolean => /\d/.test(word);

/**
 * The index term for a word as written, or "" for a stop word: lower case, without accents and possessive, numbers
 * without thousands commas, words stemmed (Porter, 1980).
 */
export function foldWord(surface: string): string {
  const word = surface.slice(0, MAX_TERM_LENGTH);
  const capital = CAPITALS.get(word);
  if (capital !== undefined) return capital;
  const lower = word.normalize("NFKD").replace(MARKS, "").replace(APOSTROPHE, "'").toLowerCase();
  if (STOP_WORDS.has(lower)) return "";
  if (hasDigit(lower)) return lower.replace(THOUSANDS_COMMA, "").replace(ORDINAL, "$1");
  const numeral = NUMERALS.get(lower);
  if (numeral !== undefined) return numeral;
  return lower.includes(".") ? lower : stemmer(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
}
