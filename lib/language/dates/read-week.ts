import { civilOf, dayOf, lastWeekOf, type Period, weekOf } from "./calendar";
import { PERIODS } from "./date-words";
import { type Context, type Expression, fixed } from "./expression";
import { granularityOf, periodAround, readDayNumber, readPeriod, readYearAfter, shift } from "./read-period";
import { readSmallNumber } from "./read-small-number";

const LAST_WEEK_NUMBER = 53;

/** "week 31", "Week 3 of 2027" (ISO 8601 weeks). */
export function readWeekNumber(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  if (tokens[at]?.lower !== "week") return undefined;
  const number = readSmallNumber(tokens, at + 1);
  if (number === undefined || number.value < 1 || number.value > LAST_WEEK_NUMBER) return undefined;
  const inYear = (year: number): Period => weekOf(dayOf(year, 1, 1), number.value);
  const year = readYearAfter(context, number.next);
  if (year !== undefined)
    return fixed(at, year.next, "week", year.year === undefined ? undefined : inYear(year.year));
  const current = context.reference === undefined ? undefined : civilOf(context.reference).year;
  return fixed(at, number.next, "week", current === undefined ? undefined : inYear(current));
}

/** The n-th, or the last, run of `count` units inside a period. */
function within(
  period: Period,
  unit: "week" | "weekend" | "day" | "month" | "quarter" | "year",
  index: number,
  count: number,
): Period {
  if (unit === "week" || unit === "weekend") {
    const first = index > 0 ? weekOf(period.from, index).from : lastWeekOf(period.to).from - 7 * (count - 1);
    return unit === "weekend" ? { from: first + 5, to: first + 7 } : { from: first, to: first + 7 * count };
  }
  if (index > 0) {
    const from = shift(period.from, unit, index - 1);
    return { from, to: shift(from, unit, count) };
  }
  return { from: shift(period.to, unit, -count), to: period.to };
}

const UNITS = new Set(["week", "weekend", "day", "month", "quarter", "year"]);

/** "the first week of Oct", "last week of Dec 2016", "the first three months of 2024", "the third week next year". */
export function readUnitOfPeriod(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const isLast = tokens[start]?.lower === "last";
  const ordinal = isLast ? { day: -1, next: start + 1, ordinal: true } : readDayNumber(context, start);
  if (ordinal === undefined || !ordinal.ordinal) return undefined;
  const count = isLast || ordinal.day === 1 ? readSmallNumber(tokens, ordinal.next) : undefined;
  const unitAt = count?.next ?? ordinal.next;
  const unit = PERIODS.get(tokens[unitAt]?.lower ?? "");
  if (unit === undefined || !UNITS.has(unit)) return undefined;
  const joiner = tokens[unitAt + 1]?.lower;
  const period = readPeriod(context, joiner === "of" || joiner === "in" ? unitAt + 2 : unitAt + 1);
  if (
    period === undefined ||
    (joiner !== "of" && joiner !== "in" && period.granularity === "month" && period.stated.length === 0)
  )
    return undefined;
  if (period.granularity !== "month" && period.granularity !== "year" && period.granularity !== "week")
    return undefined;
  const kind = unit as Parameters<typeof within>[1];
  return {
    ...period,
    first: at,
    granularity: granularityOf(unit),
    resolve: (pivot) =>
      period.resolve(pivot).map((each) => within(each, kind, ordinal.day, count?.value ?? 1)),
  };
}

/** "weekend", "the weekend", "over the weekend": open; the caller's words say which way. */
export function readWeekend(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  if (tokens[at]?.lower !== "weekend") return undefined;
  const before = tokens[at - 1]?.lower;
  const start = before === "the" ? at - 1 : at;
  const isOver = /^(?:over|during|throughout)$/u.test(tokens[start - 1]?.lower ?? "");
  const isPlaced = before === "the" || before === "on" || before === "at" || isOver;
  if (
    !isPlaced ||
    (tokens[at + 1]?.kind === "word" &&
      /^(?:trip|break|getaway|warrior|house|home)$/u.test(tokens[at + 1]?.lower ?? ""))
  )
    return undefined;
  const { reference } = context;
  const current = reference === undefined ? undefined : periodAround(reference, "weekend", 0);
  const last = reference === undefined ? undefined : periodAround(reference, "weekend", -1);
  const isPast = isOver && current !== undefined && reference !== undefined && reference < current.from;
  const periods = (isPast ? [last, current] : [current, last]).filter((period) => period !== undefined);
  return { ...fixed(at, at + 1, "weekend", undefined), resolve: () => periods };
}
