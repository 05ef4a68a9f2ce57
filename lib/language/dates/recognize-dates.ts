import type { DateRole, DateValue } from "@/lib/model";
import { type Token, tokenize } from "../text/tokenize";
import { dayOfIso, type Interval, isoOf, type Period } from "./calendar";
import { AMBIGUOUS_MONTHS } from "./date-words";
import type { Context, DateParts, Expression } from "./expression";
import { mayStartDate, readExpression } from "./read-expression";
import { readBareDay } from "./read-month-date";
import { readRange } from "./read-range";
import { type RoleReading, readRole } from "./read-role";

/** A date with what it was read from. */
export interface DateReading extends DateValue {
  /** The fields that the text states; comparable without a reference date. */
  readonly parts: DateParts;
  /** The periods of the expression before its role: "after 5 May" is that day here. Days since 1970-01-01. */
  readonly periods: readonly Period[];
  readonly part?: Expression["part"];
  /** Placed by another time of the text ("two days later") as if that were the reference date: do not compare strictly. */
  readonly isAnaphoric?: true;
  /** Both ends of a range. */
  readonly ends?: readonly [Expression, Expression];
}

export interface DateOptions {
  /** ISO date on which the text was written; without it, what only it can place has no `from` and `to`. */
  readonly referenceDate?: string | undefined;
  readonly tokens?: readonly Token[] | undefined;
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

const isoInterval = ({ from, to }: Interval): { from?: string; to?: string } => ({
  ...(from === undefined ? {} : { from: isoOf(from) }),
  ...(to === undefined ? {} : { to: isoOf(to) }),
});

/** The period whose beginning is nearest to the reference first: news speaks of what is near. */
function byDistance(periods: readonly Period[], reference: number | undefined): readonly Period[] {
  if (reference === undefined || periods.length < 2) return periods;
  return [...periods].sort((a, b) => Math.abs(a.from - reference) - Math.abs(b.from - reference));
}

function readingOf(
  context: Context,
  expression: Expression,
  { role, first, next, approximate }: RoleReading,
  text: string,
): DateReading {
  const periods = expression.isOpen
    ? byDistance(expression.resolve(context.reference), context.reference)
    : expression.resolve(context.reference);
  const slack = expression.slackDays ?? 0;
  const loosened = periods.map(({ from, to }) => ({ from: from - slack, to: to + slack }));
  const intervals = role === "recurring" ? [] : loosened.map((period) => isoInterval(bound(period, role)));
  const [best = {}, ...others] = intervals;
  const start = context.tokens[first]?.start ?? 0;
  const end = context.tokens[next - 1]?.end ?? start;
  return {
    kind: "date",
    start,
    end,
    surface: text.slice(start, end),
    granularity: expression.granularity,
    role,
    ...best,
    ...(others.length === 0 ? {} : { alternatives: others }),
    stated: expression.stated,
    approximate: approximate || expression.approximate,
    parts: expression.parts,
    periods,
    ...(expression.part === undefined ? {} : { part: expression.part }),
    ...(expression.isAnaphoric === undefined ? {} : { isAnaphoric: true as const }),
    ...(expression.ends === undefined ? {} : { ends: expression.ends }),
  };
}

/** Words of the calendar that mean something else here: "may be", "march on", "the day before". */
function isCommonWord({ tokens }: Context, expression: Expression): boolean {
  if (expression.next - expression.first > 1) return false;
  const token = tokens[expression.first];
  if (token === undefined || !AMBIGUOUS_MONTHS.has(token.lower)) return false;
  const before = tokens[expression.first - 1]?.lower ?? "";
  const isPlaced =
    /^(?:in|of|since|until|till|by|from|to|last|next|this|mid|early|late|between|and|before|after|during|through)$/u.test(
      before,
    );
  return !(
    isPlaced &&
    (token.lower !== "may" || /^\p{Lu}/u.test(token.text)) &&
    (token.lower !== "march" || /^\p{Lu}/u.test(token.text))
  );
}

const BEFORE_BARE_DAYS = new Set(["on", "for", "by", "until", "since", "before", "after"]);

/** "on the 27th", "for the second", "back on 15.": a day of an open month, where nothing follows that it could count. */
function readPlacedDay(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  if (!BEFORE_BARE_DAYS.has(tokens[at - 1]?.lower ?? "")) return undefined;
  const expression = readBareDay(context, at);
  if (expression === undefined) return undefined;
  const follower = tokens[expression.next];
  const closes = follower === undefined || /^[.,;:!?)]$/u.test(follower.text);
  const isOrdinalInDigits = tokens[expression.next - 2]?.kind === "number";
  const isArticled = tokens[at]?.lower === "the";
  if (!closes && !(isOrdinalInDigits && isArticled && !/^\p{Ll}/u.test(follower.text))) return undefined;
  const isBareNumber = tokens[expression.next - 1]?.kind === "number";
  return isBareNumber && tokens[at - 1]?.lower !== "on" && !isArticled ? undefined : expression;
}

function recognizeAt(
  context: Context,
  at: number,
  text: string,
): { date: DateReading; next: number } | undefined {
  const before = context.tokens[at - 1]?.lower;
  const opener = before === "from" || before === "between" ? before : undefined;
  const range = readRange(context, at, opener);
  if (range !== undefined) {
    const role: RoleReading = {
      role: "during",
      first: range.first,
      next: range.next,
      approximate: range.approximate,
    };
    return { date: readingOf(context, range, role, text), next: range.next };
  }
  const expression = readExpression(context, at) ?? readPlacedDay(context, at);
  if (expression === undefined || isCommonWord(context, expression)) return undefined;
  const role = readRole(context.tokens, expression);
  return { date: readingOf(context, expression, role, text), next: role.next };
}

/**
 * The dates and times of `text` in order, without overlaps, read against the day on which it was written. Where the
 * text leaves the year or week open, the likeliest reading is the nearest and the others are alternatives. Linear in
 * the length; any string is allowed.
 */
export function recognizeDates(text: string, options: DateOptions = {}): DateReading[] {
  const tokens = options.tokens ?? tokenize(text);
  const reference = options.referenceDate === undefined ? undefined : dayOfIso(options.referenceDate);
  const context: Context = { tokens, ...(reference === undefined ? {} : { reference }) };
  const dates: DateReading[] = [];
  let floor = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const recognized =
      token !== undefined && mayStartDate(token) ? recognizeAt(context, at, text) : undefined;
    if (recognized === undefined || recognized.date.start < floor) {
      at++;
      continue;
    }
    dates.push(recognized.date);
    floor = recognized.date.end;
    at = Math.max(at + 1, recognized.next);
  }
  return dates;
}
