import { readNumber } from "../quantities/read-number";
import { isGlued } from "../text/known-word";
import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  dayPeriod,
  mondayOf,
  monthPeriod,
  type Period,
  yearPeriod,
} from "./calendar";
import { DEICTICS, MONTHS, PERIODS, type PeriodUnit } from "./date-words";
import { type Context, type Expression, fixed, nearestByYear, open } from "./expression";
import { readYear } from "./read-year";

/** The period of `unit` that holds `day`, moved by `offset` such periods. */
export function periodAround(day: Day, unit: PeriodUnit, offset: number): Period {
  const { year, month } = civilOf(day);
  switch (unit) {
    case "day":
      return dayPeriod(day + offset);
    case "week":
      return { from: mondayOf(day) + 7 * offset, to: mondayOf(day) + 7 * offset + 7 };
    case "workweek":
      return { from: mondayOf(day) + 7 * offset, to: mondayOf(day) + 7 * offset + 5 };
    case "weekend":
      return { from: mondayOf(day) + 7 * offset + 5, to: mondayOf(day) + 7 * offset + 7 };
    case "fortnight":
      return { from: day + 14 * offset, to: day + 14 * offset + 14 };
    case "month":
      return monthPeriod(year, month + offset);
    case "quarter":
      return monthPeriod(year, (Math.ceil(month / 3) - 1 + offset) * 3 + 1, 3);
    case "year":
      return yearPeriod(year + offset);
    case "decade":
      return yearPeriod(Math.floor(year / 10) * 10 + 10 * offset, 10);
    case "century":
      return yearPeriod(Math.floor(year / 100) * 100 + 100 * offset, 100);
  }
}

/** `day` moved by a number of units; half units fall to whole days. */
export function shift(day: Day, unit: PeriodUnit, count: number): Day {
  switch (unit) {
    case "day":
      return day + Math.trunc(count);
    case "week":
    case "weekend":
    case "workweek":
      return day + Math.trunc(7 * count);
    case "fortnight":
      return day + Math.trunc(14 * count);
    case "month":
      return addMonths(day, Math.trunc(count));
    case "quarter":
      return addMonths(day, Math.trunc(3 * count));
    case "year":
      return addMonths(day, Math.trunc(12 * count));
    case "decade":
      return addMonths(day, Math.trunc(120 * count));
    case "century":
      return addMonths(day, Math.trunc(1200 * count));
  }
}

export const granularityOf = (unit: PeriodUnit): Expression["granularity"] =>
  unit === "workweek" || unit === "fortnight" ? "week" : unit;

/** "next June", "last March", "this October": the month of that name before, around or after the reference day. */
export function readDeicticMonth(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const offset = DEICTICS.get(tokens[at]?.lower ?? "");
  const month = offset === undefined ? undefined : MONTHS.get(tokens[at + 1]?.lower ?? "");
  if (offset === undefined || month === undefined) return undefined;
  const draft = { stated: ["month" as const], parts: { month } };
  if (reference === undefined) return fixed(at, at + 2, "month", undefined, draft);
  const { year } = civilOf(reference);
  const near = nearestByYear(reference, (each) => monthPeriod(each, month), year);
  const period = offset === 0 ? monthPeriod(year, month) : offset > 0 ? near[1] : lastWhole(near, reference);
  return fixed(at, at + 2, "month", period, draft);
}

/** "last November" said in November is the one a year ago. */
const lastWhole = ([before]: readonly Period[], reference: Day): Period | undefined => {
  if (before === undefined || before.to <= reference) return before;
  const { year, month } = civilOf(before.from);
  return monthPeriod(year - 1, month);
};

/** "next year", "this month", "the year", "last week": a whole period placed by the reference day. */
export function readDeicticPeriod(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const offset = DEICTICS.get(tokens[start]?.lower ?? "");
  let unitAt = offset === undefined ? start : start + 1;
  if (offset === undefined && start === at) return undefined;
  if (tokens[unitAt]?.lower === "working" && tokens[unitAt + 1]?.lower === "week") unitAt++;
  const lower = tokens[unitAt]?.lower ?? "";
  const unit = unitAt > start && tokens[unitAt - 1]?.lower === "working" ? "workweek" : PERIODS.get(lower);
  if (unit === undefined || (lower.endsWith("s") && unit !== "century")) return undefined;
  // "over the past year" is a run up to today, read where "past" begins.
  const isRun = tokens[start]?.lower === "past" || tokens[start]?.lower === "last";
  if (isRun && tokens[start - 1]?.lower === "the" && unit !== "day" && unit !== "weekend") return undefined;
  // "the week 31", "the year 2008" are named by their numbers.
  if (offset === undefined && tokens[unitAt + 1]?.kind === "number") return undefined;
  if (offset === undefined && unit !== "week" && unit !== "month" && unit !== "year") return undefined;
  const period = reference === undefined ? undefined : periodAround(reference, unit, offset ?? 0);
  // The data of the field counts "the" in with decades alone.
  const first = offset !== undefined && unit !== "decade" && unit !== "century" ? start : at;
  return fixed(
    first,
    unitAt + 1,
    granularityOf(unit),
    period,
    offset === undefined || isBackward(tokens[start]?.lower) ? { isAnaphoric: true } : {},
  );
}

/** "the following week", "the previous day", "the same year": after or before what was told, not today. */
const isBackward = (deictic: string | undefined): boolean =>
  deictic === "following" || deictic === "preceding" || deictic === "same";

const monthAt = (context: Context, at: number): number | undefined =>
  MONTHS.get(context.tokens[at]?.lower ?? "");

/** Skips the full stop of an abbreviation: "Oct." before a day or year. */
export const afterStop = (context: Context, at: number): number =>
  context.tokens[at]?.text === "." &&
  isGlued(context.tokens, at) &&
  (context.tokens[at - 1]?.text.length ?? 9) <= 4
    ? at + 1
    : at;

/** A year after a month or day: "1995", ", 1995", "of 1992", "'87", "next year", "of last year". */
export function readYearAfter(
  context: Context,
  at: number,
): { year: number | undefined; next: number; stated: boolean } | undefined {
  const { tokens, reference } = context;
  const joiner = tokens[at]?.text;
  const isJoined = joiner === "," || joiner === "of" || joiner === "in" || joiner === "-" || joiner === "/";
  const start = isJoined ? at + 1 : at;
  const year = readYear(context, start, joiner === "of");
  if (year !== undefined) {
    // "in June, 2000 people" is no year.
    return { year: year.year, next: year.next, stated: true };
  }
  const offset = DEICTICS.get(tokens[start]?.lower ?? "");
  if (offset !== undefined && tokens[start + 1]?.lower === "year") {
    return {
      year: reference === undefined ? undefined : civilOf(reference).year + offset,
      next: start + 2,
      stated: false,
    };
  }
  return undefined;
}

/** "February", "June 2016", "june of 1992", "2016, nov", "June next year": a month, with or without its year. */
export function readMonth(context: Context, at: number): Expression | undefined {
  const month = monthAt(context, at);
  if (month === undefined) return undefined;
  const yearAt = afterStop(context, at + 1);
  const year = readYearAfter(context, yearAt);
  const parts = { month };
  if (year === undefined) {
    return open(
      at,
      at + 1,
      "month",
      (pivot) => nearestByYear(pivot, (each) => monthPeriod(each, month), civilOf(pivot).year),
      { stated: ["month"], parts },
    );
  }
  const { year: value } = year;
  return fixed(at, year.next, "month", value === undefined ? undefined : monthPeriod(value, month), {
    stated: year.stated ? ["month", "year"] : ["month"],
    parts: year.stated && value !== undefined ? { ...parts, year: value } : parts,
  });
}

/** "2016 june", "2016, nov": the year before its month. */
export function readYearMonth(context: Context, at: number): Expression | undefined {
  const year = context.tokens[at]?.kind === "number" ? readYear(context, at) : undefined;
  if (year === undefined) return undefined;
  const monthIndex = context.tokens[year.next]?.text === "," ? year.next + 1 : year.next;
  const month = monthAt(context, monthIndex);
  if (
    month === undefined ||
    readDayNumber(context, monthIndex + 1) !== undefined ||
    readYear(context, monthIndex + 1) !== undefined
  )
    return undefined;
  return fixed(at, monthIndex + 1, "month", monthPeriod(year.year, month), {
    stated: ["year", "month"],
    parts: { year: year.year, month },
  });
}

/** Any whole period that "of" or "in" may lead to: a month, a year, "this month", "the year". */
export function readPeriod(context: Context, at: number): Expression | undefined {
  const month = readMonth(context, at) ?? readYearMonth(context, at);
  if (month !== undefined) return month;
  const deictic = readDeicticPeriod(context, at);
  if (deictic !== undefined) return deictic;
  const yearAt = context.tokens[at]?.lower === "the" ? at + 1 : at;
  const isNamed = context.tokens[yearAt]?.lower === "year";
  const year = readYear(context, isNamed ? yearAt + 1 : at, true);
  return year === undefined
    ? undefined
    : fixed(at, year.next, "year", yearPeriod(year.year), { stated: ["year"], parts: { year: year.year } });
}

/** A day of the month: "5", "5th", "the twenty-first", "thirty". */
export function readDayNumber(
  context: Context,
  at: number,
): { day: number; next: number; ordinal: boolean } | undefined {
  const start = context.tokens[at]?.lower === "the" ? at + 1 : at;
  const token = context.tokens[start];
  if (token === undefined || (token.kind === "number" && token.text.length > 2)) return undefined;
  const number = readNumber(context.tokens, start);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 31)
    return undefined;
  if (number.form !== "cardinal" && number.form !== "ordinal") return undefined;
  return { day: number.value, next: number.next, ordinal: number.form === "ordinal" };
}

/** A date of a month that may lie in any year. */
export function dayInYear(year: number, month: number, day: number): Period | undefined {
  const at = dayOf(year, month, day);
  return civilOf(at).month === month ? dayPeriod(at) : undefined;
}
