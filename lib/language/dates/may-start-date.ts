import { NUMBER_WORDS } from "../quantities/number-words";
import type { Token } from "../text/tokenize";
import { DEICTICS, MONTHS, PERIODS, RELATIVE_DAYS, SEASONS, WEEKDAYS } from "./date-words";
import { HOLIDAY_STARTS, mayBeHoliday } from "./holidays";
import { DECADE_WORDS } from "./read-decade";
import { PART_WORDS } from "./read-part-of-period";

/** Words of the calendar and the clock: numbers, articles and "next" mean a date only where one follows. */
const CALENDAR: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...PERIODS.keys(),
  ...SEASONS.keys(),
  ...DECADE_WORDS,
  ..."half q1 q2 q3 q4 h1 h2 s am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc morning afternoon evening night".split(
    " ",
  ),
]);

/** Words that begin a date by themselves. */
const CERTAIN: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...SEASONS.keys(),
  ...DECADE_WORDS,
  ..."q1 q2 q3 q4 h1 h2 week weekend month year day tonight overnight noon midday midnight cy fy".split(" "),
]);

/** Words that begin a date when the calendar follows within reach. */
const POSSIBLE: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...DEICTICS.keys(),
  ...PART_WORDS,
  ..."few several couple rest remainder now ' ’".split(" "),
]);

/** Words that begin a date when a number or one of these stands right behind: "the first", "in two", "a few". */
const LEADING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["the", new Set([...PERIODS.keys(), ...DECADE_WORDS, ...DEICTICS.keys()])],
  ["a", new Set([...PERIODS.keys(), "few", "couple"])],
  ["an", new Set<string>()],
  ["in", new Set("a an few several couple".split(" "))],
  ["for", new Set("a an few several".split(" "))],
  ["within", new Set("a an few several".split(" "))],
]);

const PARTS: ReadonlySet<string> = new Set(PART_WORDS);

/** After these a day of the month may stand alone. */
const BEFORE_DAYS: ReadonlySet<string> = new Set(
  "on for by until since before after from between".split(" "),
);

/** How far off the word of the calendar may stand: "for the last two and a half months". */
const REACH = 6;

const YEAR = /^[12]\d{3}$/u;

function isCalendarNear(tokens: readonly Token[], from: number): boolean {
  const end = Math.min(tokens.length, from + REACH);
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === "number" ? YEAR.test(token.text) : CALENDAR.has(token.lower)) return true;
  }
  return false;
}

const NUMERIC_MARKS = new Set(["/", ":", "-"]);

function mayStartWithDigits(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  if (token.text.length >= 4)
    return YEAR.test(token.text) || token.text.indexOf(".") !== token.text.lastIndexOf(".");
  if (next !== undefined && NUMERIC_MARKS.has(next.text) && tokens[at + 2]?.kind !== "punctuation")
    return true;
  return BEFORE_DAYS.has(tokens[at - 1]?.lower ?? "") || isCalendarNear(tokens, at + 1);
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** "Dec31", "cy18": a word of letters with digits at its end. */
function endsWithDigits(lower: string): boolean {
  const last = lower.charCodeAt(lower.length - 1);
  return last >= DIGIT_0 && last <= DIGIT_9 && lower.length > 3;
}

type Start = "certain" | "leading" | "possible" | "holiday";

function startsByWord(): ReadonlyMap<string, Start> {
  const starts = new Map<string, Start>();
  for (const word of HOLIDAY_STARTS.keys()) starts.set(word, "holiday");
  for (const word of POSSIBLE) starts.set(word, "possible");
  for (const word of LEADING.keys()) starts.set(word, "leading");
  for (const word of CERTAIN) starts.set(word, "certain");
  return starts;
}

/** One look-up tells nearly every word that it begins no date. */
const STARTS = startsByWord();

/** After "the", "in" or "a" a number or a period must stand right behind. */
function mayLead(tokens: readonly Token[], at: number, word: string): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const before = tokens[at - 1]?.lower;
  // "between the end of 2007 and …"
  if (word === "the" && (before === "from" || before === "between") && PARTS.has(next.lower)) return true;
  const isFollowed =
    next.kind === "number" || NUMBER_WORDS.has(next.lower) || LEADING.get(word)?.has(next.lower) === true;
  return isFollowed && (isCalendarNear(tokens, at + 1) || BEFORE_DAYS.has(tokens[at - 1]?.lower ?? ""));
}

/** Numbers, "next", "early": the calendar must be near, unless the words themselves tell. */
function isPossible(tokens: readonly Token[], at: number, word: string): boolean {
  const isPlaced = BEFORE_DAYS.has(tokens[at - 1]?.lower ?? "");
  const next = tokens[at + 1];
  if (next === undefined) return isPlaced;
  if (isPlaced || isCalendarNear(tokens, at + 1) || mayBeHoliday(word, next.lower)) return true;
  // "nineteen ninety six", "this 5/12", "next Christmas".
  const isNamed =
    DEICTICS.has(word) && (next.kind === "number" || mayBeHoliday(next.lower, tokens[at + 2]?.lower ?? ""));
  return isNamed || NUMBER_WORDS.has(next.lower) || next.text === "-";
}

/** A cheap test that lets nearly every token pass by before any reader is tried. Looks at seven tokens at most. */
export function mayStartDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return mayStartWithDigits(tokens, at, token);
  const { lower } = token;
  const start = STARTS.get(lower);
  switch (start) {
    case undefined:
      return token.kind === "word" && endsWithDigits(lower);
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
