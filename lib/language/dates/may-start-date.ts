import { NUMBER_WORDS } from "../quantities/number-words";
import type { Token } from "../text/tokenize";
import { DEICTICS, MONTHS, PERIODS, RELATIVE_DAYS, SEASONS, WEEKDAYS } from "./date-words";
import { HOLIDAY_STARTS } from "./holidays";
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
  ...HOLIDAY_STARTS,
  ...SEASONS.keys(),
  ...DECADE_WORDS,
  ..."q1 q2 q3 q4 h1 h2 week weekend month year day tonight overnight noon midday midnight cy fy".split(" "),
]);

/** Words that begin a date when the calendar follows. */
const POSSIBLE: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...DEICTICS.keys(),
  ...PART_WORDS,
  ..."the a an few several couple in for within rest remainder ' ’".split(" "),
]);

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

/** A cheap test that lets nearly every token pass by before any reader is tried. Looks at six tokens at most. */
export function mayStartDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return mayStartWithDigits(tokens, at, token);
  const { lower } = token;
  if (CERTAIN.has(lower)) return true;
  if (!POSSIBLE.has(lower)) return token.kind === "word" && endsWithDigits(lower);
  const next = tokens[at + 1];
  if (next === undefined) return BEFORE_DAYS.has(tokens[at - 1]?.lower ?? "");
  if (isCalendarNear(tokens, at + 1)) return true;
  // "the second", "nineteen ninety six", "this 5/12", "next Christmas".
  return (
    NUMBER_WORDS.has(next.lower) ||
    next.text === "-" ||
    (DEICTICS.has(lower) && (next.kind === "number" || HOLIDAY_STARTS.has(next.lower))) ||
    BEFORE_DAYS.has(tokens[at - 1]?.lower ?? "")
  );
}
