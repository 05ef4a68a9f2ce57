import { CURRENCY_SIGNS } from "../quantities/currencies";
import { civilOf, dayOf, dayPeriod, type Period } from "./calendar";
import { MONTHS } from "./date-words";
import { type Context, type Expression, fixed, nearestByYear, open } from "./expression";
import { afterStop, dayInYear, readDayNumber, readDeicticPeriod, readYearAfter } from "./read-period";

interface MonthDay {
  /** Index of the expression's first token. */
  readonly first: number;
  readonly month: number;
  readonly day: number;
}

/** A date of month and day, with a year when one follows at `yearAt`. */
export function dayOfMonth(
  context: Context,
  { first, month, day }: MonthDay,
  yearAt: number,
): Expression | undefined {
  const year = readYearAfter(context, yearAt);
  const parts = { month, day };
  if (year === undefined) {
    return open(
      first,
      yearAt,
      "day",
      (pivot) => nearestByYear(pivot, (each) => dayInYear(each, month, day), civilOf(pivot).year),
      { stated: ["month", "day"], parts },
    );
  }
  const period = year.year === undefined ? undefined : dayInYear(year.year, month, day);
  if (year.year !== undefined && period === undefined) return undefined;
  return fixed(first, year.next, "day", period, {
    stated: year.stated ? ["year", "month", "day"] : ["month", "day"],
    parts: year.stated && year.year !== undefined ? { ...parts, year: year.year } : parts,
  });
}

const isYearLike = (context: Context, at: number): boolean => (context.tokens[at]?.text.length ?? 0) > 2;

/** "Dec31": no space between the two. */
const GLUED = /^(?<name>\p{L}{3,9})(?<digits>\d{1,2})$/u;

/** "May 5", "May twenty-first, 2016", "Dec. 31, 1994", "September the 21st 1978". */
export function readMonthDay(context: Context, at: number): Expression | undefined {
  const lower = context.tokens[at]?.lower ?? "";
  const month = MONTHS.get(lower);
  if (month === undefined) {
    const { name = "", digits = "" } = GLUED.exec(lower)?.groups ?? {};
    const gluedMonth = MONTHS.get(name);
    return gluedMonth === undefined
      ? undefined
      : dayOfMonth(context, { first: at, month: gluedMonth, day: Number(digits) }, at + 1);
  }
  const dayAt = afterStop(context, at + 1);
  if (isYearLike(context, dayAt) && context.tokens[dayAt]?.kind === "number") return undefined;
  const day = readDayNumber(context, dayAt);
  return day === undefined ? undefined : dayOfMonth(context, { first: at, month, day: day.day }, day.next);
}

/** "5 May", "the 15th day of June", "twenty second of June 2016", "20th of next month". */
export function readDayMonth(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  const day = readDayNumber(context, at);
  if (day === undefined || CURRENCY_SIGNS.has(tokens[at - 1]?.text ?? "")) return undefined;
  let next = day.next;
  if (tokens[next]?.lower === "day" && day.ordinal) next++;
  const isOf = tokens[next]?.lower === "of";
  if (isOf || tokens[next]?.text === "-") next++;
  const month = MONTHS.get(tokens[next]?.lower ?? "");
  if (month !== undefined)
    return dayOfMonth(context, { first: at, month, day: day.day }, afterStop(context, next + 1));
  if (!isOf && tokens[next]?.lower !== "this") return undefined;
  const period = readDeicticPeriod(context, next);
  if (period?.granularity !== "month") return undefined;
  const base = period.resolve(context.reference)[0];
  return fixed(at, period.next, "day", base === undefined ? undefined : dayPeriod(base.from + day.day - 1), {
    stated: ["day"],
    parts: { day: day.day },
  });
}

/** "the 27th", "the second": a day of an open month. The caller checks what stands around it. */
export function readBareDay(context: Context, at: number): Expression | undefined {
  const day = readDayNumber(context, at);
  if (day === undefined) return undefined;
  const near = (pivot: number): Period[] => {
    const { year, month } = civilOf(pivot);
    const candidates = [-2, -1, 0, 1, 2].map((offset) => {
      const start = civilOf(dayOf(year, month + offset, 1));
      return dayInYear(start.year, start.month, day.day);
    });
    const found = candidates.filter((period) => period !== undefined);
    const before = found.filter((period) => period.from <= pivot).at(-1);
    const after = found.find((period) => period.from > pivot);
    return [before, after].filter((period) => period !== undefined);
  };
  return open(at, day.next, "day", near, { stated: ["day"], parts: { day: day.day } });
}
