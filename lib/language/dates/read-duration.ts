import type { Day } from "./calendar";
import { PERIODS, type PeriodUnit } from "./date-words";
import type { Context } from "./expression";
import { shift } from "./read-period";
import { readSmallNumber } from "./read-small-number";

/** A length of time in calendar units: "2 years 1 month" has two terms. */
export interface Duration {
  readonly terms: readonly { readonly unit: PeriodUnit; readonly count: number }[];
  readonly next: number;
  readonly approximate: boolean;
}

export interface Count {
  readonly count: number;
  readonly next: number;
  readonly approximate: boolean;
}

/** What "few", "several" and "recent" stand for when a number is needed. */
export const FEW = 3;

/** "3", "two and a half", "a", "few", "a couple of": how many units. */
export function readCount({ tokens }: Context, at: number): Count | undefined {
  const isArticle = tokens[at]?.lower === "a" || tokens[at]?.lower === "an";
  const start = isArticle ? at + 1 : at;
  const lower = tokens[start]?.lower;
  if (lower === "few" || lower === "several") return { count: FEW, next: start + 1, approximate: true };
  if (lower === "couple") {
    return { count: 2, next: tokens[start + 1]?.lower === "of" ? start + 2 : start + 1, approximate: true };
  }
  const number = readSmallNumber(tokens, start);
  if (number === undefined) return isArticle ? { count: 1, next: start, approximate: false } : undefined;
  if (tokens[number.next]?.lower !== "and")
    return { count: number.value, next: number.next, approximate: false };
  const halfAt = tokens[number.next + 1]?.lower === "a" ? number.next + 2 : number.next + 1;
  return tokens[halfAt]?.lower === "half"
    ? { count: number.value + 0.5, next: halfAt + 1, approximate: false }
    : { count: number.value, next: number.next, approximate: false };
}

/** "2 years 3 months 1 week 4 days" and one to spare. */
const MAX_TERMS = 5;

/** "3 weeks", "a month", "few days", "2 years 1 month 21 days", "2 weeks and 2 days". */
export function readDuration(context: Context, at: number): Duration | undefined {
  const terms: { unit: PeriodUnit; count: number }[] = [];
  let next = at;
  let approximate = false;
  while (terms.length < MAX_TERMS) {
    const start = terms.length > 0 && context.tokens[next]?.lower === "and" ? next + 1 : next;
    const count = readCount(context, start);
    const unit = count === undefined ? undefined : PERIODS.get(context.tokens[count.next]?.lower ?? "");
    if (count === undefined || unit === undefined) break;
    terms.push({ unit, count: count.count });
    approximate ||= count.approximate;
    next = count.next + 1;
  }
  return terms.length === 0 ? undefined : { terms, next, approximate };
}

/** `day` moved by the duration, forward or back. */
export const moved = (day: Day, duration: Duration, sign: 1 | -1): Day =>
  duration.terms.reduce((at, { unit, count }) => shift(at, unit, sign * count), day);

const DAYS_AROUND_FEW = 2;

/** Half of a unit to either side: how far off "two months ago" may be, in days. Compound durations are exact. */
export function slackOf({ terms, approximate }: Duration): number {
  if (terms.length > 1) return 0;
  const unit = terms[0]?.unit ?? "day";
  if (unit === "day") return approximate ? DAYS_AROUND_FEW : 0;
  return Math.floor(shift(0, unit, 1) / 2);
}
