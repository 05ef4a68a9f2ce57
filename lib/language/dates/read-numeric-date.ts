import { civilOf, monthPeriod, type Period } from "./calendar";
import { type Context, type Expression, fixed, nearestByYear, open } from "./expression";
import { type Field, type Fields, readFields } from "./numeric-fields";
import { dayInYear } from "./read-period";
import { fullYear, readYear } from "./read-year";

interface Reading {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

const isMonth = ({ value, length }: Field): boolean => value >= 1 && value <= 12 && length <= 2;
const isDay = ({ value, length, isMonthName }: Field): boolean =>
  !isMonthName && length <= 2 && value >= 1 && value <= 31;

function reading(month: Field, day: Field | undefined, year: Field | undefined): Reading[] {
  if (!isMonth(month) || (day !== undefined && !isDay(day)) || year?.isMonthName === true) return [];
  return [
    {
      month: month.value,
      ...(day === undefined ? {} : { day: day.value }),
      ...(year === undefined ? {} : { year: fullYear(year.value) }),
    },
  ];
}

/** Month before day as in the United States first, then day before month; a month's name decides. */
function bothOrders(a: Field, b: Field, year: Field | undefined): Reading[] {
  if (b.isMonthName) return reading(b, a, year);
  if (a.isMonthName || a.value === b.value) return reading(a, b, year);
  return [...reading(a, b, year), ...reading(b, a, year)];
}

/** What the fields can mean, likeliest first: year first as in ISO 8601, "." between as in German. */
function readings({ fields: [a, b, c], separator }: Fields): Reading[] {
  if (c === undefined) {
    if (a.length === 4) return reading(b, undefined, a);
    if (b.length === 4) return reading(a, undefined, b);
    return a.isMonthName !== b.isMonthName || separator === "/" ? bothOrders(a, b, undefined) : [];
  }
  if (a.length === 4) return reading(b, c, a);
  if (b.length === 4) return a.isMonthName ? reading(a, c, b) : c.isMonthName ? reading(c, a, b) : [];
  if (separator === ".") return c.length === 4 ? reading(b, a, c) : [];
  return c.length === 4 || c.length === 2 ? bothOrders(a, b, c) : [];
}

const periodOf = ({ year, month, day }: Reading): Period | undefined =>
  year === undefined ? undefined : day === undefined ? monthPeriod(year, month) : dayInYear(year, month, day);

/** Dates in figures: "2019-08-01", "01/22/2016", "13.5.2015", "9-18-15", "4/22", "Dec-2018", "2016/11". */
export function readNumericDate(context: Context, at: number): Expression | undefined {
  const fields = readFields(context, at);
  const found = fields === undefined ? [] : readings(fields);
  const best = found[0];
  if (fields === undefined || best === undefined) return undefined;
  const stated = [
    ...(best.year === undefined ? [] : ["year" as const]),
    "month" as const,
    ...(best.day === undefined ? [] : ["day" as const]),
  ];
  const granularity = best.day === undefined ? "month" : "day";
  const draft = { stated, parts: best };
  if (best.year === undefined) {
    const { month, day = 1 } = best;
    const year = context.tokens[fields.next]?.text === "," ? readYear(context, fields.next + 1) : undefined;
    if (year !== undefined) {
      return fixed(at, year.next, granularity, dayInYear(year.year, month, day), {
        stated: ["year", ...stated],
        parts: { ...best, year: year.year },
      });
    }
    const near = (pivot: number): readonly Period[] =>
      nearestByYear(pivot, (year) => dayInYear(year, month, day), civilOf(pivot).year);
    return open(at, fields.next, granularity, near, draft);
  }
  const periods = found.map(periodOf).filter((period) => period !== undefined);
  return periods.length === 0
    ? undefined
    : { ...fixed(at, fields.next, granularity, periods[0], draft), resolve: () => periods };
}
