import { NUMBER_WORDS } from "../quantities/number-words";
import { DEICTICS, MONTHS, PERIODS, RELATIVE_DAYS, SEASONS, WEEKDAYS } from "./date-words";
import { HOLIDAY_STARTS } from "./holidays";
import { DECADE_WORDS } from "./read-decade";
import { PART_WORDS } from "./read-part-of-period";

/** Words of the calendar and the clock: numbers, articles and "next" mean a date only where one follows. */
export const CALENDAR: ReadonlySet<string> = new Set([
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
export const LEADING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["the", new Set([...PERIODS.keys(), ...DECADE_WORDS, ...DEICTICS.keys()])],
  ["a", new Set([...PERIODS.keys(), "few", "couple"])],
  ["an", new Set<string>()],
  ["in", new Set("a an few several couple".split(" "))],
  ["for", new Set("a an few several".split(" "))],
  ["within", new Set("a an few several".split(" "))],
]);

/** Why a word may begin a date: the conditions are in `mayStartDate`. */
export type Start = "certain" | "leading" | "possible" | "holiday";

function startsByWord(): ReadonlyMap<string, Start> {
  const starts = new Map<string, Start>();
  for (const word of HOLIDAY_STARTS.keys()) starts.set(word, "holiday");
  for (const word of POSSIBLE) starts.set(word, "possible");
  for (const word of LEADING.keys()) starts.set(word, "leading");
  for (const word of CERTAIN) starts.set(word, "certain");
  return starts;
}

/** Every word that may begin a date. */
export const STARTS: ReadonlyMap<string, Start> = startsByWord();
