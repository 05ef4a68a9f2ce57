import { NUMBER_WORDS } from "../quantities/number-words";
import type { KnownWord } from "../text/known-word";
import {
  firstOf,
  readDayBeside,
  readOffsetFromAnchor,
  readPeriodOfDay,
  readStretchFromAnchor,
} from "./anchored-readers";
import { DEICTICS, MONTHS, RELATIVE_DAYS, SEASONS, WEEKDAYS } from "./date-words";
import type { Context, Expression, Reader } from "./expression";
import { HOLIDAY_STARTS } from "./holidays";
import { DECADE_WORDS, readCentury, readDecade } from "./read-decade";
import { readDeicticDate, readDeicticDecade } from "./read-deictic-date";
import { readHoliday } from "./read-holiday";
import { readDayMonth, readMonthDay } from "./read-month-date";
import { readNumericDate } from "./read-numeric-date";
import { readWeekdaysAway } from "./read-offset";
import { PART_WORDS, readPartOfPeriod } from "./read-part-of-period";
import { readDeicticMonth, readDeicticPeriod, readMonth, readYearMonth } from "./read-period";
import { readAfterNext, readPastUnit, readPeriodRun, readRest } from "./read-period-run";
import { readQuarter } from "./read-quarter";
import { readRelativeDay } from "./read-relative-day";
import { readSeason } from "./read-season";
import { extendWithTime, readDayPart, readTimeFirst } from "./read-time-of-day";
import { readUnitOfPeriod, readWeekend, readWeekNumber } from "./read-week";
import { readWeekday, readWeekdayOfMonth } from "./read-weekday";
import { readYearAlone } from "./read-year-alone";

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
/** Numeric dates and years with their month are written in digits alone. */
const IN_DIGITS_ALONE: ReadonlySet<Reader> = new Set([readNumericDate, readYearMonth]);
const WITH_NUMBER_WORD = WITH_DIGITS.filter((reader) => !IN_DIGITS_ALONE.has(reader));
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
  readDayBeside,
  readPeriodOfDay,
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

/** "5 p.m. on Tuesday": the day behind it is read without this reader, so that times in a row end. */
function readTimeBeforeDay(context: Context, at: number): Expression | undefined {
  return readTimeFirst(context, at, (dayAt) => {
    const token = context.tokens[dayAt];
    const readers = token === undefined ? NO_READERS : readersFor(token);
    return firstOf(
      readers.filter((read) => read !== readTimeBeforeDay),
      context,
      dayAt,
    );
  });
}

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
  add(HOLIDAY_STARTS.keys(), [readHoliday]);
  add(PART_WORDS, [readPartOfPeriod]);
  add(SEASONS.keys(), [readSeason]);
  add(["rest", "remainder"], [readRest]);
  add(["a", "an", "few", "several", "couple"], [readStretchFromAnchor, readOffsetFromAnchor]);
  add(["in"], [readOffsetFromAnchor]);
  add(["for", "within"], [readStretchFromAnchor]);
  add(["tonight", "overnight"], [readDayPart]);
  add(["noon", "midday", "midnight"], [readTimeBeforeDay]);
  add(RELATIVE_DAYS.keys(), [readRelativeDay]);
  add(["day"], [readDayBeside, readRelativeDay]);
  add(["week"], [readPeriodOfDay, readWeekNumber, readAfterNext]);
  add(["weekend"], [readPeriodOfDay, readAfterNext, readWeekend]);
  add(["month"], [readAfterNext]);
  add(["year"], [readAfterNext, readYearAlone]);
  add(["q1", "q2", "q3", "q4", "h1", "h2"], [readQuarter]);
  add([...DECADE_WORDS, "'", "’"], [readDecade]);
  add(["cy", "fy"], [readYearAlone]);
  return readers;
}

const READERS_BY_WORD = readersByWord();
const LONGEST_WORD = Math.max(...[...READERS_BY_WORD.keys()].map((word) => word.length));
const NO_READERS: readonly Reader[] = [];

/** "cy18", "fy2024", "Dec31": letters and figures in one word. */
const GLUED_YEAR = /^[cf]y\d\d(?:\d\d)?$/u;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const GLUED_DAY = /^(?<month>\p{L}{3,9})(?<day>\d{1,2})$/u;

function gluedReaders(lower: string): readonly Reader[] {
  const last = lower.charCodeAt(lower.length - 1);
  if (last < DIGIT_0 || last > DIGIT_9 || lower.length < 3) return NO_READERS;
  if (GLUED_YEAR.test(lower)) return [readYearAlone];
  return MONTHS.has(GLUED_DAY.exec(lower)?.groups?.month ?? "") ? [readMonthDay] : NO_READERS;
}

/** The readers to try on a token, longest reading first; empty for nearly every word. */
function readersFor(token: KnownWord): readonly Reader[] {
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
