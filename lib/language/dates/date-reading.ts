import type { DateRole, DateValue } from "@/lib/model";
import { spanOfTokens } from "../words/span-of-tokens";
import { type Day, dayOf, type Interval, isoOf, type Period } from "./calendar";
import type { Context, DateParts, Expression } from "./expression";
import { leansForward } from "./leans-forward";
import type { RoleReading } from "./read-role";

/** One end of a range: the period it means in the likeliest reading, and where in it the text points. */
export interface RangeEnd {
  readonly from?: Day;
  readonly to?: Day;
  readonly part?: NonNullable<Expression["part"]>;
}

/** A date with what it was read from. Plain data. */
export interface DateReading extends DateValue {
  /** The fields that the text states; comparable without a reference date. */
  readonly parts: DateParts;
  /** The periods of the expression before its role: "after 5 May" is that day here. Days since 1970-01-01. */
  readonly periods: readonly Period[];
  readonly part?: NonNullable<Expression["part"]>;
  /** Placed by another time of the text ("two days later") as if that were the reference date: do not compare strictly. */
  readonly isAnaphoric?: true;
  /** Both ends of a range. */
  readonly ends?: readonly [RangeEnd, RangeEnd];
}

/** What a role makes of a period. */
function bound(period: Period, role: DateRole): Interval {
  switch (role) {
    case "since":
      return { from: period.from };
    case "after":
      return { from: period.to };
    case "before":
      return { to: period.from };
    case "until":
    case "by":
      return { to: period.to };
    case "at":
    case "during":
    case "recurring":
      return period;
  }
}

/** `day` as ISO text with the hour and minute of a clock time, when one is stated. */
function isoTime(day: Day, minutes: number | undefined): string {
  if (minutes === undefined) return isoOf(day);
  const clock = [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return `${isoOf(day)}T${clock}`;
}

const MINUTES_PER_DAY = 1440;

function isoInterval(
  { from, to }: Interval,
  clock: { from: number; to: number } | undefined,
): { from?: string; to?: string } {
  if (clock === undefined || from === undefined || to === undefined || to - from !== 1) {
    const interval: { from?: string; to?: string } = {};
    if (from !== undefined) interval.from = isoOf(from);
    if (to !== undefined) interval.to = isoOf(to);
    return interval;
  }
  return {
    from: isoTime(from, clock.from),
    to: isoTime(from + Math.floor(clock.to / MINUTES_PER_DAY), clock.to % MINUTES_PER_DAY),
  };
}

/** The minutes of the day that a clock time covers: an hour, or a minute. */
function clockOf({ granularity, parts }: Expression): { from: number; to: number } | undefined {
  if (parts.hour === undefined || (granularity !== "hour" && granularity !== "minute")) return undefined;
  const from = parts.hour * 60 + (parts.minute ?? 0);
  return { from, to: from + (granularity === "hour" ? 60 : 1) };
}

/** Days that ISO 8601 writes with four digits of year; "in a million years" has no date. */
const FIRST_DAY = dayOf(1, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);

const isWritable = ({ from, to }: Period): boolean => from >= FIRST_DAY && to <= LAST_DAY && from < to;

/** News tells of what was, so the period before the reference day comes first unless the words point ahead. */
function byLikelihood(
  context: Context,
  expression: Expression,
  periods: readonly Period[],
): readonly Period[] {
  if (periods.length < 2 || context.reference === undefined) return periods;
  // A range may begin in one year and end in the next: there the nearest is likeliest.
  const { reference } = context;
  if (expression.ends !== undefined)
    return [...periods].sort((a, b) => Math.abs(a.from - reference) - Math.abs(b.from - reference));
  return leansForward(context.tokens, expression.first, expression.next) ? [...periods].reverse() : periods;
}

const endOf = (end: Expression, period: Period | undefined): RangeEnd => ({
  ...period,
  ...(end.part === undefined ? {} : { part: end.part }),
});

/** Both ends in the likeliest reading of a range. */
function endsOf(
  { ends }: Expression,
  range: Period | undefined,
  reference: Day | undefined,
): [RangeEnd, RangeEnd] | undefined {
  if (ends === undefined) return undefined;
  const [low, high] = ends;
  const start = low.resolve(range?.from ?? reference);
  const finish = high.resolve(range?.from ?? reference);
  const from = range?.from ?? Number.NEGATIVE_INFINITY;
  return [
    endOf(low, start.find((period) => period.from === range?.from) ?? start[0]),
    endOf(high, high.isOpen ? (finish.find((period) => period.from >= from) ?? finish.at(-1)) : finish[0]),
  ];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The value that an expression with its role has on the day of the context. */
export function dateReadingOf(
  context: Context,
  expression: Expression,
  { role, first, next, approximate }: RoleReading,
): DateReading {
  const { reference, reading } = context;
  const resolved = expression.resolve(reference).filter(isWritable);
  const periods = expression.isOpen ? byLikelihood(context, expression, resolved) : resolved;
  const slack = expression.slackDays ?? 0;
  const clock = clockOf(expression);
  const intervals =
    role === "recurring"
      ? []
      : periods.map(({ from, to }) =>
          isoInterval(bound({ from: from - slack, to: to + slack }, role), clock),
        );
  const [best, ...others] = intervals;
  const { start, end } = spanOfTokens(reading, first, next);
  const ends = endsOf(expression, periods[0], reference);
  // Set one by one: spreading optional fields costs more than all the rest of a reading.
  const date: Writable<DateReading> = {
    kind: "date",
    start,
    end,
    surface: reading.text.slice(start, end),
    granularity: expression.granularity,
    role,
    stated: expression.stated,
    approximate: approximate || expression.approximate,
    parts: expression.parts,
    periods,
  };
  if (best?.from !== undefined) date.from = best.from;
  if (best?.to !== undefined) date.to = best.to;
  if (others.length > 0) date.alternatives = others;
  if (expression.part !== undefined) date.part = expression.part;
  if (expression.isAnaphoric !== undefined) date.isAnaphoric = true;
  if (ends !== undefined) date.ends = ends;
  return date;
}
