import { dayPeriod, type Period } from "./calendar";
import { MONTHS } from "./date-words";
import type { Context, Expression } from "./expression";
import { isJoiner, rangeOf } from "./join-range";
import { dayOfMonth, readDayMonth } from "./read-month-date";
import { readDayNumber } from "./read-period";

/** The day that "4" is in "from 4 to 22 January, 1995": the other end's month and year with another day. */
function withDay(high: Expression, day: number, first: number, next: number): Expression {
  const move = (period: Period): Period => {
    const own = high.parts.day ?? 1;
    return dayPeriod(period.from - own + day);
  };
  return {
    ...high,
    first,
    next,
    parts: { ...high.parts, day },
    resolve: (pivot) => high.resolve(pivot).map(move),
  };
}

/** "4 to 22 January", "3 until 12 of Sept", "4 and 22 this month": the first day leaves its month to the second. */
export function readSharedMonthBefore(
  context: Context,
  at: number,
  afterBetween: boolean,
): Expression | undefined {
  const low = readDayNumber(context, at);
  if (low === undefined || !isJoiner(context.tokens[low.next], afterBetween)) return undefined;
  const high = readDayMonth(context, low.next + 1);
  if (high?.parts.day === undefined || high.parts.day <= low.day) return undefined;
  return rangeOf(at, high.next, withDay(high, low.day, at, low.next), high);
}

/** "Sept. twenty-first": a stop and a hyphen beside the two words. */
const MAX_MONTH_DAY_TOKENS = 5;

/** "November 19-20", "Feb between 2-7", "april ninth through seventeenth": the second day shares the first's month. */
export function readSharedMonthAfter(context: Context, low: Expression): Expression | undefined {
  const { tokens } = context;
  if (low.granularity !== "day" || low.parts.day === undefined || low.parts.month === undefined)
    return undefined;
  if (!isJoiner(tokens[low.next], false) || MONTHS.has(tokens[low.next + 2]?.lower ?? "")) return undefined;
  const high = readDayNumber(context, low.next + 1);
  if (high === undefined || high.day <= low.parts.day || low.next - low.first > MAX_MONTH_DAY_TOKENS)
    return undefined;
  // "10/1 to 11/7", "1-2-2020 - 3-…": the figure begins another date.
  const follower = tokens[high.next]?.text;
  if (tokens[low.first + 1]?.text === "/" || follower === "/" || follower === "-" || follower === ":")
    return undefined;
  const { year, month } = low.parts;
  const end =
    year === undefined
      ? dayOfMonth(context, { first: low.next + 1, month, day: high.day }, high.next)
      : undefined;
  // "May 19-20, 2022": the year stands behind the second day and holds for both.
  return end?.parts.year === undefined
    ? rangeOf(low.first, high.next, low, withDay(low, high.day, low.next + 1, high.next))
    : rangeOf(low.first, end.next, withDay(end, low.parts.day, low.first, low.next), end);
}

/** "November between 19 and 20", "Feb between 2-7, 2018": the days of a month that stands before them. */
export function readDaysOfMonth(context: Context, at: number): Expression | undefined {
  const month = MONTHS.get(context.tokens[at]?.lower ?? "");
  const opener = context.tokens[at + 1]?.lower;
  if (month === undefined || (opener !== "between" && opener !== "from")) return undefined;
  const low = readDayNumber(context, at + 2);
  if (low === undefined || !isJoiner(context.tokens[low.next], opener === "between")) return undefined;
  const high = readDayNumber(context, low.next + 1);
  if (high === undefined || high.day <= low.day) return undefined;
  const end = dayOfMonth(context, { first: low.next + 1, month, day: high.day }, high.next);
  return end === undefined ? undefined : rangeOf(at, end.next, withDay(end, low.day, at + 2, low.next), end);
}
