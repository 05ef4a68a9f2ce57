import type { Context, Expression, Reader } from "./expression";
import { readHoliday } from "./read-holiday";
import { readDayMonth, readMonthDay } from "./read-month-date";
import { readNumericDate } from "./read-numeric-date";
import { readOffset, readStretch } from "./read-offset";
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
