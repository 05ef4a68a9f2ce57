import { civilOf, monthPeriod, type Period } from "./calendar";
import { MONTHS } from "./date-words";
import { type Context, type Expression, fixed, nearestByYear, open } from "./expression";
import { dayInYear } from "./read-period";
import { fullYear } from "./read-year";

interface Field {
  readonly digits: number;
  readonly length: number;
  readonly isMonthName: boolean;
}

interface Fields {
  readonly fields: readonly Field[];
  readonly separator: string;
  readonly next: number;
}

const SEPARATORS = new Set(["-", "/", "."]);

function fieldAt(context: Context, at: number): Field | undefined {
  const token = context.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "number") {
    return /^\d{1,4}$/u.test(token.text)
      ? { digits: Number(token.text), length: token.text.length, isMonthName: false }
      : undefined;
  }
  const month = MONTHS.get(token.lower);
  return month === undefined ? undefined : { digits: month, length: 0, isMonthName: true };
}

/** Two or three fields parted by one separator: "2019-08-01", "5/12", "Oct/2", "11 - 2016", "13.5.2015", "2016 10 16". */
function readFields(context: Context, at: number): Fields | undefined {
  const { tokens } = context;
  const token = tokens[at];
  if (token?.kind === "number" && token.text.includes(".")) {
    const texts = token.text.split(".");
    if (texts.length !== 3 || texts.some((each) => !/^\d{1,4}$/u.test(each))) return undefined;
    return {
      fields: texts.map((each) => ({ digits: Number(each), length: each.length, isMonthName: false })),
      separator: ".",
      next: at + 1,
    };
  }
  const first = fieldAt(context, at);
  if (first === undefined) return undefined;
  const separator = tokens[at + 1]?.text ?? "";
  if (!SEPARATORS.has(separator)) return readSpacedFields(context, at);
  const second = fieldAt(context, at + 2);
  if (second === undefined) return undefined;
  const third = tokens[at + 3]?.text === separator ? fieldAt(context, at + 4) : undefined;
  return third === undefined
    ? { fields: [first, second], separator, next: at + 3 }
    : { fields: [first, second, third], separator, next: at + 5 };
}

function readSpacedFields(context: Context, at: number): Fields | undefined {
  const fields = [0, 1, 2]
    .map((offset) => fieldAt(context, at + offset))
    .filter((field) => field !== undefined);
  const isPlain = fields.length === 3 && fields.every((field) => !field.isMonthName);
  return isPlain && fields[0]?.length === 4 && fields[1]?.length === 2 && fields[2]?.length === 2
    ? { fields, separator: " ", next: at + 3 }
    : undefined;
}

interface Reading {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** Month before day as in the United States unless only the other order is a date; year first as in ISO 8601. */
function readings({ fields, separator }: Fields): Reading[] {
  const [a, b, c] = fields;
  if (a === undefined || b === undefined) return [];
  const isMonth = (field: Field): boolean => field.digits >= 1 && field.digits <= 12 && field.length <= 2;
  const isDay = (field: Field): boolean =>
    !field.isMonthName && field.length <= 2 && field.digits >= 1 && field.digits <= 31;
  const found: Reading[] = [];
  const add = (month: Field, day: Field | undefined, year: Field | undefined): void => {
    if (!isMonth(month) || (day !== undefined && !isDay(day)) || year?.isMonthName === true) return;
    found.push({
      month: month.digits,
      ...(day === undefined ? {} : { day: day.digits }),
      ...(year === undefined ? {} : { year: fullYear(year.digits) }),
    });
  };
  if (c !== undefined) {
    if (a.length === 4) add(b, c, a);
    else if (b.length === 4 && a.isMonthName) add(a, c, b);
    else if (b.length === 4 && c.isMonthName) add(c, a, b);
    else if (c.length === 4 || (c.length === 2 && separator !== ".")) {
      if (b.isMonthName) add(b, a, c);
      else if (separator === ".") add(b, a, c);
      else {
        add(a, b, c);
        if (a.digits !== b.digits && !a.isMonthName) add(b, a, c);
      }
    }
    return found;
  }
  if (a.length === 4 && (separator !== "-" || isMonth(b))) add(b, undefined, a);
  else if (b.length === 4) add(a, undefined, b);
  else if (a.isMonthName !== b.isMonthName) add(a.isMonthName ? a : b, a.isMonthName ? b : a, undefined);
  else if (separator === "/") {
    add(a, b, undefined);
    if (a.digits !== b.digits) add(b, a, undefined);
  }
  return found;
}

const periodOf = ({ year, month, day }: Reading): Period | undefined =>
  year === undefined ? undefined : day === undefined ? monthPeriod(year, month) : dayInYear(year, month, day);

/** Dates in figures: "2019-08-01", "01/22/2016", "13.5.2015", "9-18-15", "4/22", "Dec-2018", "2016/11". */
export function readNumericDate(context: Context, at: number): Expression | undefined {
  const fields = readFields(context, at);
  if (fields === undefined) return undefined;
  const after = context.tokens[fields.next];
  const end = context.tokens[fields.next - 1]?.end;
  // Letters or another field glued to it: a code, a version, a telephone number.
  if (
    after !== undefined &&
    after.start === end &&
    (after.kind === "word" ||
      (SEPARATORS.has(after.text) &&
        context.tokens[fields.next + 1]?.start === after.end &&
        context.tokens[fields.next + 1]?.kind === "number"))
  ) {
    return undefined;
  }
  const found = readings(fields);
  const best = found[0];
  if (best === undefined) return undefined;
  const stated = [
    ...(best.year === undefined ? [] : ["year" as const]),
    "month" as const,
    ...(best.day === undefined ? [] : ["day" as const]),
  ];
  const draft = { stated, parts: best };
  const granularity = best.day === undefined ? "month" : "day";
  if (best.year !== undefined) {
    const periods = found.map(periodOf).filter((period) => period !== undefined);
    if (periods.length === 0) return undefined;
    return { ...fixed(at, fields.next, granularity, periods[0], draft), resolve: () => periods };
  }
  const { month, day = 1 } = best;
  return open(
    at,
    fields.next,
    granularity,
    (pivot) => nearestByYear(pivot, (year) => dayInYear(year, month, day), civilOf(pivot).year),
    draft,
  );
}
