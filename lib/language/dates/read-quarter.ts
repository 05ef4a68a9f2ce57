import { civilOf, monthPeriod, type Period } from "./calendar";
import { type Context, type Expression, fixed, nearestByYear, open } from "./expression";
import { readDayNumber, readPeriod, readYearAfter } from "./read-period";
import { readYear } from "./read-year";

interface Share {
  /** 1 to 4 for quarters, 1 or 2 for halves. */
  readonly index: number;
  readonly months: 3 | 6;
  readonly next: number;
}

const CODE = /^(?<kind>[qh])(?<index>[1-4])$/u;

/** "Q3", "H2", "first quarter", "second half". */
function readShare(context: Context, at: number): Share | undefined {
  const { tokens } = context;
  const code = CODE.exec(tokens[at]?.lower ?? "")?.groups;
  if (code !== undefined) {
    const index = Number(code.index);
    if (code.kind === "h" && index > 2) return undefined;
    return { index, months: code.kind === "q" ? 3 : 6, next: at + 1 };
  }
  const ordinal =
    tokens[at]?.lower === "last" ? { day: 0, next: at + 1, ordinal: true } : readDayNumber(context, at);
  if (ordinal === undefined || !ordinal.ordinal) return undefined;
  const word = tokens[ordinal.next]?.lower;
  if (word !== "quarter" && word !== "half") return undefined;
  const count = word === "quarter" ? 4 : 2;
  if (ordinal.day > count) return undefined;
  return {
    index: ordinal.day === 0 ? count : ordinal.day,
    months: count === 4 ? 3 : 6,
    next: ordinal.next + 1,
  };
}

const shareOf = (year: number, { index, months }: Share): Period =>
  monthPeriod(year, (index - 1) * months + 1, months);

/** "2019-Q1", "2017 q1", "next year's first quarter": the year stands before. */
function readYearFirst(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  const year =
    readYear(context, at) === undefined && tokens[at]?.kind === "number"
      ? undefined
      : readPeriod(context, at);
  if (year?.granularity !== "year") return undefined;
  const joiner = tokens[year.next]?.lower;
  const share = readShare(
    context,
    joiner === "-" || joiner === "'s" || joiner === "’s" || joiner === "," ? year.next + 1 : year.next,
  );
  if (share === undefined) return undefined;
  return {
    ...year,
    first: at,
    next: share.next,
    granularity: "quarter",
    resolve: (pivot) => year.resolve(pivot).map((period) => shareOf(civilOf(period.from).year, share)),
  };
}

/** Quarters and halves of years: "Q3 this year", "2019-Q1", "the first quarter of 2024", "second half of last year". */
export function readQuarter(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  const yearFirst = readYearFirst(context, at);
  if (yearFirst !== undefined) return yearFirst;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const share = readShare(context, start);
  if (share === undefined) return undefined;
  const year = readYearAfter(context, share.next);
  if (year !== undefined) {
    const stated = year.stated ? (["year"] as const) : [];
    return fixed(at, year.next, "quarter", year.year === undefined ? undefined : shareOf(year.year, share), {
      stated,
      parts: year.stated && year.year !== undefined ? { year: year.year } : {},
    });
  }
  const isOfYear =
    tokens[share.next]?.lower === "of" &&
    tokens[share.next + 1]?.lower === "the" &&
    tokens[share.next + 2]?.lower === "year";
  const isCode = share.next === start + 1;
  // "the first half" and "the second quarter" alone are as often those of a match.
  if (!isOfYear && !isCode && !(share.months === 3 && start > at)) return undefined;
  return open(at, isOfYear ? share.next + 3 : share.next, "quarter", (pivot) =>
    nearestByYear(pivot, (each) => shareOf(each, share), civilOf(pivot).year),
  );
}
