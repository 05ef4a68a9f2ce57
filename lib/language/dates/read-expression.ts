import type { Context, Expression, Reader } from "./expression";
import { readBareDay, readDayMonth, readMonthDay } from "./read-month-date";
import { readNumericDate } from "./read-numeric-date";
import { readDeicticPeriod, readMonth } from "./read-period";
import { readAfterNext, readOffset, readPeriodRun, readRelativeDay, readRest } from "./read-relative";
import { readWeekday, readWeekdayOfMonth } from "./read-weekday";
import { readYearAlone } from "./read-year-alone";

const ANCHORS: readonly Reader[] = [
  readRelativeDay,
  readNumericDate,
  readMonthDay,
  readDayMonth,
  readWeekday,
  readYearAlone,
];

const readAnchor: Reader = (context, at) => firstOf(ANCHORS, context, at);

/** The longest readings come first; a reader that takes a part of another's words stands after it. */
const READERS: readonly Reader[] = [
  readNumericDate,
  (context, at) => readOffset(context, at, readAnchor),
  readAfterNext,
  readWeekdayOfMonth,
  readWeekday,
  readPeriodRun,
  readDayMonth,
  readMonthDay,
  readMonth,
  readRelativeDay,
  readRest,
  readDeicticPeriod,
  readYearAlone,
];

function firstOf(readers: readonly Reader[], context: Context, at: number): Expression | undefined {
  for (const read of readers) {
    const expression = read(context, at);
    if (expression !== undefined) return expression;
  }
  return undefined;
}

/** The calendar expression that begins at token `at`, if one does; prepositions before it are left to the caller. */
export const readExpression: Reader = (context, at) => firstOf(READERS, context, at);

/** A day of the month alone ("the 27th"), which only some places allow. */
export { readBareDay };
