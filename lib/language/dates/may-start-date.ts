import { NUMBER_WORDS } from "../quantities/number-words";
import type { KnownWord } from "../text/known-word";
import { WordClass } from "../words/word-class";
import { LEADING, STARTS } from "./date-starts";
import { DEICTICS } from "./date-words";
import { mayBeHoliday } from "./holidays";
import { PART_WORDS } from "./read-part-of-period";

const PARTS: ReadonlySet<string> = new Set(PART_WORDS);

/** After these a day of the month may stand alone. */
const BEFORE_DAYS: ReadonlySet<string> = new Set(
  "on for by until since before after from between".split(" "),
);

/** How far off the word of the calendar may stand: "for the last two and a half months". */
const REACH = 6;

const YEAR = /^[12]\d{3}$/u;

function isCalendarNear(tokens: readonly KnownWord[], from: number): boolean {
  const end = Math.min(tokens.length, from + REACH);
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === "number" ? YEAR.test(token.text) : (token.classes & WordClass.calendarWord) !== 0)
      return true;
  }
  return false;
}

const NUMERIC_MARKS = new Set(["/", ":", "-"]);

function mayStartWithDigits(tokens: readonly KnownWord[], at: number, token: KnownWord): boolean {
  const next = tokens[at + 1];
  if (token.text.length >= 4)
    return YEAR.test(token.text) || token.text.indexOf(".") !== token.text.lastIndexOf(".");
  if (next !== undefined && NUMERIC_MARKS.has(next.text) && tokens[at + 2]?.kind !== "punctuation")
    return true;
  return BEFORE_DAYS.has(tokens[at - 1]?.lower ?? "") || isCalendarNear(tokens, at + 1);
}

const followerBits = WordClass.numberStart | WordClass.dateStart | WordClass.calendarWord;

/** After "the", "in" or "a" a number or a period must stand right behind. */
function mayLead(tokens: readonly KnownWord[], at: number, word: string): boolean {
  const next = tokens[at + 1];
  // The lists below hold no other words.
  if (next === undefined || (next.classes & followerBits) === 0) return false;
  const before = tokens[at - 1]?.lower;
  // "between the end of 2007 and …"
  if (word === "the" && (before === "from" || before === "between") && PARTS.has(next.lower)) return true;
  const isFollowed =
    next.kind === "number" || NUMBER_WORDS.has(next.lower) || LEADING.get(word)?.has(next.lower) === true;
  return isFollowed && (isCalendarNear(tokens, at + 1) || BEFORE_DAYS.has(tokens[at - 1]?.lower ?? ""));
}

/** Numbers, "next", "early": the calendar must be near, unless the words themselves tell. */
function isPossible(tokens: readonly KnownWord[], at: number, word: string): boolean {
  const isPlaced = BEFORE_DAYS.has(tokens[at - 1]?.lower ?? "");
  const next = tokens[at + 1];
  if (next === undefined) return isPlaced;
  if (isPlaced || isCalendarNear(tokens, at + 1) || mayBeHoliday(word, next.lower)) return true;
  // "nineteen ninety six", "this 5/12", "next Christmas".
  const isNamed =
    DEICTICS.has(word) && (next.kind === "number" || mayBeHoliday(next.lower, tokens[at + 2]?.lower ?? ""));
  return isNamed || NUMBER_WORDS.has(next.lower) || next.text === "-";
}

/** A cheap test that lets most words of class `dateStart` pass by before a reader is tried. Looks at seven tokens at most. */
export function mayStartDate(tokens: readonly KnownWord[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return mayStartWithDigits(tokens, at, token);
  const { lower } = token;
  const start = STARTS.get(lower);
  switch (start) {
    case undefined:
      return true;
    case "certain":
      return true;
    case "leading":
      return mayLead(tokens, at, lower);
    case "possible":
      return isPossible(tokens, at, lower);
    case "holiday":
      return mayBeHoliday(lower, tokens[at + 1]?.lower ?? "");
  }
}
