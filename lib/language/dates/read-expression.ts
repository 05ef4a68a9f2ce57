import { NUMBER_WORDS } from "../quantities/number-words";
import type { Token } from "../text/tokenize";
import { DEICTICS, MONTHS, PERIODS, RELATIVE_DAYS, SEASONS, WEEKDAYS } from "./date-words";
import type { Context, Expression, Reader } from "./expression";
import { HOLIDAY_STARTS } from "./holidays";
import { readCentury, readDecade } from "./read-decade";
import { readHoliday } from "./read-holiday";
import { readDayMonth, readMonthDay } from "./read-month-date";
import { readNumericDate } from "./read-numeric-date";
import { readOffset, readStretch, readWeekdaysAway } from "./read-offset";
import { readPartOfPeriod } from "./read-part-of-period";
import { readDeicticMonth, readDeicticPeriod, readMonth, readYearMonth } from "./read-period";
import { readAfterNext, readPastUnit, readPeriodRun, readRest } from "./read-period-run";
import { readQuarter } from "./read-quarter";
import { readRelativeDay } from "./read-relative-day";
import { readSeason } from "./read-season";
import { extendWithTime, readDayPart, readTimeFirst } from "./read-time-of-day";
import { readUnitOfPeriod, readWeekend, readWeekNumber } from "./read-week";
import { readWeekday, readWeekdayOfMonth } from "./read-weekday";
import { readYearAlone } from "./read-year-alone";

function firstOf(readers: readonly Reader[], context: Context, at: number): Expression | undefined {
  for (const read of readers) {
    const expression = read(context, at);
    if (expression !== undefined) return expression;
  }
  return undefined;
}

/** What "3 days from …" may be counted from. */
const ANCHORS: readonly Reader[] = [
  readRelativeDay,
  readNumericDate,
  readMonthDay,
  readDayMonth,
  readHoliday,
  readWeekday,
  (context, at) => readYearAlone(context, context.tokens[at]?.lower === "the" ? at + 1 : at),
];

const readAnchor: Reader = (context, at) => firstOf(ANCHORS, context, at);
const readOffsetFromAnchor: Reader = (context, at) => readOffset(context, at, readAnchor);
const readStretchFromAnchor: Reader = (context, at) => readStretch(context, at, readAnchor);

/** Readers by the kind of word they begin with. The order within a list matters: the longer reading comes first. */
const WITH_DIGITS: readonly Reader[] = [
  readTimeBeforeDay,
  readNumericDate,
  readStretchFromAnchor,
  readOffsetFromAnchor,
  readWeekdaysAway,
  readUnitOfPeriod,
  readWeekdayOfMonth,
  readPeriodRun,
  readCentury,
  readQuarter,
  readDayMonth,
  readDecade,
  readYearMonth,
  readYearAlone,
];
const WITH_NUMBER_WORD: readonly Reader[] = [
  readTimeBeforeDay,
  readStretchFromAnchor,
  readOffsetFromAnchor,
  readWeekdaysAway,
  readUnitOfPeriod,
  readWeekdayOfMonth,
  readPeriodRun,
  readCentury,
  readQuarter,
  readDayMonth,
  readDecade,
  readYearAlone,
];
const WITH_DEICTIC: readonly Reader[] = [
  readDayPart,
  readUnitOfPeriod,
  readWeekdayOfMonth,
  readWeekday,
  readQuarter,
  readPeriodRun,
  readPastUnit,
  readDeicticMonth,
  readSeason,
  readHoliday,
  readDeicticDate,
  readDeicticPeriod,
];
const WITH_ARTICLE: readonly Reader[] = [
  readAfterNext,
  readRelativeDay,
  readUnitOfPeriod,
  readWeekdayOfMonth,
  readQuarter,
  readDecade,
  readCentury,
  readDayMonth,
  readDeicticDecade,
  readDeicticPeriod,
];

function readTimeBeforeDay(context: Context, at: number): Expression | undefined {
  return readTimeFirst(context, at, (dayAt) => {
    const token = context.tokens[dayAt];
    return token === undefined ? undefined : firstOf(readersFor(token), context, dayAt);
  });
}

/** "this 5/12", "next 5/19": the numeric date in this year, or the next one after the reference day. */
function readDeicticDate(context: Context, at: number): Expression | undefined {
  const offset = DEICTICS.get(context.tokens[at]?.lower ?? "");
  const date = context.tokens[at + 1]?.kind === "number" ? readNumericDate(context, at + 1) : undefined;
  if (offset === undefined || date?.isOpen !== true) return undefined;
  const { reference } = context;
  const periods = date.resolve(reference);
  const nearest = [...periods].sort(
    (a, b) => Math.abs(a.from - (reference ?? 0)) - Math.abs(b.from - (reference ?? 0)),
  )[0];
  const chosen = offset < 0 ? periods[0] : offset > 0 ? periods.at(-1) : nearest;
  return { ...date, first: at, isOpen: false, resolve: () => (chosen === undefined ? [] : [chosen]) };
}

/** "the next decade": with the longest periods the article belongs to the span. */
function readDeicticDecade(context: Context, at: number): Expression | undefined {
  const unit = PERIODS.get(context.tokens[at + 2]?.lower ?? "");
  return unit === "decade" || unit === "century" ? readDeicticPeriod(context, at) : undefined;
}

const PART_WORDS = "early earlier beginning start mid middle late later end close".split(" ");

function readersByWord(): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, readonly Reader[]>();
  const add = (words: Iterable<string>, list: readonly Reader[]): void => {
    for (const word of words) readers.set(word, [...(readers.get(word) ?? []), ...list]);
  };
  add(NUMBER_WORDS.keys(), WITH_NUMBER_WORD);
  add(DEICTICS.keys(), WITH_DEICTIC);
  add(["the"], WITH_ARTICLE);
  add(WEEKDAYS.keys(), [readWeekday]);
  add(MONTHS.keys(), [readNumericDate, readMonthDay, readMonth]);
  add(HOLIDAY_STARTS, [readHoliday]);
  add(PART_WORDS, [readPartOfPeriod]);
  add(SEASONS.keys(), [readSeason]);
  add(["rest", "remainder"], [readRest]);
  add(["a", "an", "few", "several", "couple"], [readStretchFromAnchor, readOffsetFromAnchor]);
  add(["in"], [readOffsetFromAnchor]);
  add(["for", "within"], [readStretchFromAnchor]);
  add(["tonight", "overnight"], [readDayPart]);
  add(["noon", "midday", "midnight"], [readTimeBeforeDay]);
  add(RELATIVE_DAYS.keys(), [readRelativeDay]);
  add(["day"], [readRelativeDay]);
  add(["week"], [readWeekNumber, readAfterNext]);
  add(["weekend"], [readAfterNext, readWeekend]);
  add(["month"], [readAfterNext]);
  add(["year"], [readAfterNext, readYearAlone]);
  add(["q1", "q2", "q3", "q4", "h1", "h2"], [readQuarter]);
  add(
    [
      "tens",
      "twenties",
      "thirties",
      "forties",
      "fifties",
      "sixties",
      "seventies",
      "eighties",
      "nineties",
      "'",
      "’",
    ],
    [readDecade],
  );
  add(["cy", "fy"], [readYearAlone]);
  return readers;
}

const READERS_BY_WORD = readersByWord();
const LONGEST_WORD = Math.max(...[...READERS_BY_WORD.keys()].map((word) => word.length));
const NO_READERS: readonly Reader[] = [];

/** "cy18", "fy2024", "Dec31": letters and figures in one word. */
const GLUED_YEAR = /^[cf]y\d\d(?:\d\d)?$/u;
const GLUED_DAY = /^(?<month>\p{L}{3,9})(?<day>\d{1,2})$/u;

function gluedReaders(lower: string): readonly Reader[] {
  const isDigit = lower.charCodeAt(lower.length - 1) <= 57;
  if (!isDigit) return NO_READERS;
  if (GLUED_YEAR.test(lower)) return [readYearAlone];
  return MONTHS.has(GLUED_DAY.exec(lower)?.groups?.month ?? "") ? [readMonthDay] : NO_READERS;
}

function readersFor(token: Token): readonly Reader[] {
  if (token.kind === "number") return WITH_DIGITS;
  if (token.lower.length > LONGEST_WORD) return NO_READERS;
  return READERS_BY_WORD.get(token.lower) ?? gluedReaders(token.lower);
}

/** The calendar expression that begins at token `at`, if one does; prepositions before it are left to the caller. */
export const readExpression: Reader = (context, at) => {
  const token = context.tokens[at];
  const expression = token === undefined ? undefined : firstOf(readersFor(token), context, at);
  return expression === undefined ? undefined : extendWithTime(context, expression);
};

/** A cheap test that lets nearly every word pass by before anything is read. */
export const mayStartDate = (token: Token): boolean => readersFor(token) !== NO_READERS;
