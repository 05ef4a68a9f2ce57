import { dayPeriod } from "./calendar";
import { type Context, type Expression, fixed } from "./expression";
import { isJoiner, ORDER, rangeOf } from "./join-range";
import { readDaysOfMonth, readSharedMonthAfter, readSharedMonthBefore } from "./read-days-of-month";
import { readExpression } from "./read-expression";
import { readBareDay } from "./read-month-date";

/** "now", "today", "present" as the end of a range. */
function readNow(context: Context, at: number): Expression | undefined {
  const lower = context.tokens[at]?.lower;
  if (lower !== "now" && lower !== "present") return undefined;
  return fixed(at, at + 1, "day", context.reference === undefined ? undefined : dayPeriod(context.reference));
}

/** After "from" or "between" an end may begin with "the" or be a day alone. */
const readOpenedLow = (context: Context, at: number): Expression | undefined =>
  (context.tokens[at]?.lower === "the" ? readExpression(context, at + 1) : undefined) ??
  readNow(context, at) ??
  readBareDay(context, at);

/**
 * The range that begins at token `at`: "from 4 to 22 January", "between 2014 and 2018", "Oct. 2 to October 22".
 * `opener` is "from" or "between" when it stands before `at`, `single` the expression at `at`, if one was read.
 */
export function readRange(
  context: Context,
  at: number,
  opener: "from" | "between" | undefined,
  single: Expression | undefined,
): Expression | undefined {
  const { tokens } = context;
  const first = opener === undefined ? at : at - 1;
  const afterBetween = opener === "between";
  const days = readDaysOfMonth(context, at);
  if (days !== undefined) return days;
  const shared = readSharedMonthBefore(context, at, afterBetween);
  if (shared !== undefined) return { ...shared, first };
  const low = single ?? (opener === undefined ? undefined : readOpenedLow(context, at));
  if (low === undefined) return undefined;
  const sharedAfter = readSharedMonthAfter(context, low);
  if (sharedAfter !== undefined) return { ...sharedAfter, first };
  if (!isJoiner(tokens[low.next], afterBetween)) return undefined;
  const highAt = low.next + 1;
  const high =
    readExpression(context, highAt) ??
    readNow(context, highAt) ??
    (tokens[highAt]?.lower === "the" ? readExpression(context, highAt + 1) : undefined);
  if (high === undefined) return undefined;
  // "Wednesday - January 5" is one date said twice, "2014-15" a season.
  const isDash = tokens[low.next]?.kind === "punctuation";
  if (isDash && ORDER.indexOf(low.granularity) !== ORDER.indexOf(high.granularity)) return undefined;
  return rangeOf(first, high.next, low, high);
}
