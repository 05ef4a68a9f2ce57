import { dayPeriod, type Period } from "./calendar";
import { PERIODS } from "./date-words";
import type { Context, Expression, Reader } from "./expression";
import { readHoliday } from "./read-holiday";
import { readDayMonth, readMonthDay } from "./read-month-date";
import { readNumericDate } from "./read-numeric-date";
import { readOffset, readStretch } from "./read-offset";
import { periodAround } from "./read-period";
import { readRelativeDay } from "./read-relative-day";
import { readWeekday } from "./read-weekday";
import { readYearAlone } from "./read-year-alone";

/** The first reading that one of the readers makes at token `at`. */
export function firstOf(readers: readonly Reader[], context: Context, at: number): Expression | undefined {
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
/** "3 days from tomorrow", "two weeks ago". */
export const readOffsetFromAnchor: Reader = (context, at) => readOffset(context, at, readAnchor);
/** "for 3 days from today", "within a week". */
export const readStretchFromAnchor: Reader = (context, at) => readStretch(context, at, readAnchor);

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ["after", 1],
  ["before", -1],
]);

/** "the day after Christmas", "day before 5 May": the day beside a named one. */
export const readDayBeside: Reader = (context, at) => {
  const { tokens, reference } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const step = tokens[start]?.lower === "day" ? SIDES.get(tokens[start + 1]?.lower ?? "") : undefined;
  const anchor = step === undefined ? undefined : readAnchor(context, start + 2);
  if (step === undefined || anchor?.granularity !== "day" || tokens[anchor.first]?.lower === "day")
    return undefined;
  const move = ({ from }: Period): Period => dayPeriod(from + step);
  return {
    ...anchor,
    first: at,
    parts: {},
    stated: [],
    resolve: (pivot) => anchor.resolve(pivot ?? reference).map(move),
  };
};

/** "the week of September 16th", "the weekend of July 4": the period that holds a named day. */
export const readPeriodOfDay: Reader = (context, at) => {
  const { tokens } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const unit = PERIODS.get(tokens[start]?.lower ?? "");
  if ((unit !== "week" && unit !== "weekend") || tokens[start + 1]?.lower !== "of") return undefined;
  const day = readMonthDay(context, start + 2) ?? readDayMonth(context, start + 2);
  if (day === undefined) return undefined;
  const around = ({ from }: Period): Period => periodAround(from, unit, 0);
  return { ...day, first: at, granularity: unit, resolve: (pivot) => day.resolve(pivot).map(around) };
};
