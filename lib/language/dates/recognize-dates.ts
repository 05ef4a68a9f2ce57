import { type Reading, readWords } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { dayOfIso } from "./calendar";
import { type DateReading, dateReadingOf } from "./date-reading";
import { AMBIGUOUS_MONTHS } from "./date-words";
import type { Context, Expression } from "./expression";
import { mayStartDate } from "./may-start-date";
import { readExpression } from "./read-expression";
import { readPlacedDay } from "./read-placed-day";
import { readRange } from "./read-range";
import { type RoleReading, readRole } from "./read-role";

export interface DateOptions {
  /** ISO date on which the text was written; without it, what only it can place has no `from` and `to`. */
  readonly referenceDate?: string | undefined;
}

const PLACES_MONTH = new Set(
  "in of since until till by from to last next this mid early late between and before after during through".split(
    " ",
  ),
);
const CAPITAL = /^\p{Lu}/u;

/** Months that mean something else here: "may be", "march on", "mar". */
function isCommonWord({ tokens }: Context, { first, next }: Expression): boolean {
  const token = tokens[first];
  if (next - first > 1 || token === undefined || !AMBIGUOUS_MONTHS.has(token.lower)) return false;
  if (!PLACES_MONTH.has(tokens[first - 1]?.lower ?? "")) return true;
  return (token.lower === "may" || token.lower === "march") && !CAPITAL.test(token.text);
}

interface Recognized {
  readonly date: DateReading;
  readonly next: number;
}

function recognizeAt(context: Context, at: number): Recognized | undefined {
  const before = context.tokens[at - 1]?.lower;
  const opener = before === "from" || before === "between" ? before : undefined;
  const single = readExpression(context, at);
  const range = readRange(context, at, opener, single);
  if (range !== undefined) {
    const role: RoleReading = { ...range, role: "during" };
    return { date: dateReadingOf(context, range, role), next: range.next };
  }
  const expression = single ?? readPlacedDay(context, at);
  if (expression === undefined || isCommonWord(context, expression)) return undefined;
  const role = readRole(context.tokens, expression);
  return { date: dateReadingOf(context, expression, role), next: role.next };
}

/**
 * The dates and times of `text` in order, without overlaps, read against the day on which it was written. Where the
 * text leaves the year or week open, the likeliest reading is the nearest and the others are alternatives. Linear
 * in the length; any string is allowed.
 */
export function recognizeDates(
  text: string,
  options: DateOptions = {},
  reading: Reading = readWords(text),
): DateReading[] {
  if ((reading.present & WordClass.dateStart) === 0) return [];
  const { tokens, classes } = reading;
  let context: Context | undefined;
  const dates: DateReading[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (((classes[at] ?? 0) & WordClass.dateStart) === 0 || !mayStartDate(tokens, at)) continue;
    context ??= contextOf(reading, options.referenceDate);
    const recognized = recognizeAt(context, at);
    if (recognized === undefined || recognized.date.start < floor) continue;
    dates.push(recognized.date);
    floor = recognized.date.end;
    at = Math.max(at, recognized.next - 1);
  }
  return dates;
}

function contextOf(reading: Reading, referenceDate: string | undefined): Context {
  const reference = referenceDate === undefined ? undefined : dayOfIso(referenceDate);
  const { tokens } = reading;
  return { reading, tokens, ...(reference === undefined ? {} : { reference }) };
}
