import type { Granularity } from "@/lib/model";
import type { Token } from "../text/tokenize";
import { type Day, dayPeriod, type Period } from "./calendar";
import { MONTHS } from "./date-words";
import { type Context, type Expression, fixed } from "./expression";
import { readExpression } from "./read-expression";
import { dayOfMonth, readBareDay, readDayMonth } from "./read-month-date";
import { readDayNumber } from "./read-period";

const JOINERS = new Set(["to", "until", "till", "through", "thru", "-", "–", "—", "~"]);

const isJoiner = (token: Token | undefined, afterBetween: boolean): boolean =>
  token !== undefined && (JOINERS.has(token.lower) || (afterBetween && token.lower === "and"));

const ORDER: readonly Granularity[] = [
  "minute",
  "hour",
  "day-part",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
];

const finer = (a: Granularity, b: Granularity): Granularity => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

/** Where a range begins and ends when an end points into a part of its period: "from the end of 2007" begins with 2008. */
export const pointOf = (expression: Expression, period: Period): { readonly from: Day; readonly to: Day } => {
  switch (expression.part) {
    case "end":
      return { from: period.to, to: period.to };
    default:
      return period;
  }
};

/** The periods of a range: an open end takes the year or week that fits the other end. */
function resolveRange(low: Expression, high: Expression, pivot: Day | undefined): readonly Period[] {
  const join = (a: Period | undefined, b: Period | undefined): Period[] =>
    a === undefined || b === undefined || b.to <= a.from ? [] : [{ from: a.from, to: b.to }];
  if (!low.isOpen && !high.isOpen) return join(low.resolve(pivot)[0], high.resolve(pivot)[0]);
  if (!low.isOpen) {
    const start = low.resolve(pivot)[0];
    const ends = start === undefined ? [] : high.resolve(start.from);
    return join(start, ends.find((end) => start !== undefined && end.from >= start.from) ?? ends.at(-1));
  }
  const starts = high.isOpen ? low.resolve(pivot) : undefined;
  if (starts === undefined) {
    const end = high.resolve(pivot)[0];
    return end === undefined ? [] : join(low.resolve(end.from)[0], end);
  }
  return starts.flatMap((start) =>
    join(
      start,
      high.resolve(start.from).find((end) => end.from >= start.from),
    ),
  );
}

const rangeOf = (first: number, next: number, low: Expression, high: Expression): Expression => ({
  first,
  next,
  granularity: finer(low.granularity, high.granularity),
  stated: [...new Set([...low.stated, ...high.stated])],
  parts: low.parts,
  approximate: low.approximate || high.approximate,
  isOpen: low.isOpen || high.isOpen,
  resolve: (pivot) => resolveRange(low, high, pivot),
  ends: [low, high],
});

/** "now", "today", "present" as the end of a range. */
function readNow(context: Context, at: number): Expression | undefined {
  const lower = context.tokens[at]?.lower;
  if (lower !== "now" && lower !== "present") return undefined;
  return fixed(at, at + 1, "day", context.reference === undefined ? undefined : dayPeriod(context.reference));
}

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
function readSharedMonthBefore(context: Context, at: number, afterBetween: boolean): Expression | undefined {
  const low = readDayNumber(context, at);
  if (low === undefined || !isJoiner(context.tokens[low.next], afterBetween)) return undefined;
  const high = readDayMonth(context, low.next + 1);
  if (high?.parts.day === undefined || high.parts.day <= low.day) return undefined;
  return rangeOf(at, high.next, withDay(high, low.day, at, low.next), high);
}

/** "Sept. twenty-first": a stop and a hyphen beside the two words. */
const MAX_MONTH_DAY_TOKENS = 5;

/** "November 19-20", "Feb between 2-7", "april ninth through seventeenth": the second day shares the first's month. */
function readSharedMonthAfter(context: Context, low: Expression): Expression | undefined {
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
  return rangeOf(low.first, high.next, low, withDay(low, high.day, low.next + 1, high.next));
}

/** After "from" or "between" an end may begin with "the" or be a day alone. */
const readOpenedLow = (context: Context, at: number): Expression | undefined =>
  (context.tokens[at]?.lower === "the" ? readExpression(context, at + 1) : undefined) ??
  readBareDay(context, at);

/** "November between 19 and 20", "Feb between 2-7, 2018": the days of a month that stands before them. */
function readDaysOfMonth(context: Context, at: number): Expression | undefined {
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

/**
 * The range that begins at token `at`: "from 4 to 22 January", "between 2014 and 2018", "Oct. 2 to October 22".
 * `opener` is "from" or "between" when it stands before `at`.
 */
export function readRange(
  context: Context,
  at: number,
  opener: "from" | "between" | undefined,
): Expression | undefined {
  const { tokens } = context;
  const first = opener === undefined ? at : at - 1;
  const afterBetween = opener === "between";
  const days = readDaysOfMonth(context, at);
  if (days !== undefined) return days;
  const shared = readSharedMonthBefore(context, at, afterBetween);
  if (shared !== undefined) return { ...shared, first };
  const low = readExpression(context, at) ?? (opener === undefined ? undefined : readOpenedLow(context, at));
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
