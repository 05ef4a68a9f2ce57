import { readNumber } from "../quantities/read-number";
import { dayPeriod, type Period } from "./calendar";
import { DEICTICS, PERIODS, type PeriodUnit, RELATIVE_DAYS } from "./date-words";
import { type Context, type Expression, fixed } from "./expression";
import { granularityOf, periodAround, readDeicticPeriod, shift } from "./read-period";

/** What "few", "several" and "recent" stand for when a number is needed. */
const FEW = 3;

/** "today", "yesterday", "tmrw", "the day after tomorrow", "the day before yesterday". */
export function readRelativeDay(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const day = RELATIVE_DAYS.get(tokens[at]?.lower ?? "");
  if (day !== undefined) {
    return fixed(at, at + 1, "day", reference === undefined ? undefined : dayPeriod(reference + day));
  }
  if (tokens[at]?.lower === "now" || tokens[at]?.lower === "present") return undefined;
  if (tokens[start]?.lower !== "day") return undefined;
  const side = tokens[start + 1]?.lower;
  const step = side === "after" ? 1 : side === "before" ? -1 : 0;
  const anchor = RELATIVE_DAYS.get(tokens[start + 2]?.lower ?? "");
  if (step === 0 || anchor === undefined) return undefined;
  return fixed(
    at,
    start + 3,
    "day",
    reference === undefined ? undefined : dayPeriod(reference + anchor + step),
  );
}

interface Duration {
  readonly terms: readonly { readonly unit: PeriodUnit; readonly count: number }[];
  readonly next: number;
  readonly approximate: boolean;
}

function readCount(
  context: Context,
  at: number,
): { count: number; next: number; approximate: boolean } | undefined {
  const { tokens } = context;
  let start = at;
  const isArticle = tokens[start]?.lower === "a" || tokens[start]?.lower === "an";
  if (isArticle) start++;
  const lower = tokens[start]?.lower;
  if (lower === "few" || lower === "several") return { count: FEW, next: start + 1, approximate: true };
  if (lower === "couple")
    return { count: 2, next: tokens[start + 1]?.lower === "of" ? start + 2 : start + 1, approximate: true };
  const number = readNumber(tokens, at);
  if (number !== undefined && number.form === "cardinal") {
    const half = tokens[number.next]?.lower === "and" && tokens[number.next + 1]?.lower === "half";
    return {
      count: number.value + (half ? 0.5 : 0),
      next: half ? number.next + 2 : number.next,
      approximate: false,
    };
  }
  return isArticle ? { count: 1, next: start, approximate: false } : undefined;
}

/** "3 weeks", "a month", "few days", "2 years 1 month 21 days", "2 weeks and 2 days". */
export function readDuration(context: Context, at: number): Duration | undefined {
  const terms: { unit: PeriodUnit; count: number }[] = [];
  let next = at;
  let approximate = false;
  for (;;) {
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

const moved = (day: number, duration: Duration, sign: 1 | -1): number =>
  duration.terms.reduce((at, { unit, count }) => shift(at, unit, sign * count), day);

const finest = (duration: Duration): Expression["granularity"] => {
  const unit = duration.terms.at(-1)?.unit ?? "day";
  return unit === "day" || unit === "week" || unit === "fortnight" ? "day" : granularityOf(unit);
};

/** Placed to the day, however coarse the unit: "two months ago" is read as that day, and marked approximate. */
function offsetFrom(
  first: number,
  next: number,
  duration: Duration,
  anchor: number | undefined,
  sign: 1 | -1,
  isAnaphoric = false,
): Expression {
  const period: Period | undefined =
    anchor === undefined ? undefined : dayPeriod(moved(anchor, duration, sign));
  const granularity = finest(duration);
  return fixed(first, next, granularity, period, {
    approximate:
      duration.approximate || granularity !== "day" || duration.terms.some(({ unit }) => unit !== "day"),
    ...(isAnaphoric ? { isAnaphoric: true as const } : {}),
  });
}

const AFTER_ANCHORS = new Set(["from", "after", "since"]);

/** "two months ago", "3 days later", "in two weeks", "3 days from today", "two days before yesterday". */
export function readOffset(
  context: Context,
  at: number,
  readAnchor: (context: Context, at: number) => Expression | undefined,
): Expression | undefined {
  const { tokens, reference } = context;
  const isIn = tokens[at]?.lower === "in";
  const duration = readDuration(context, isIn ? at + 1 : at);
  if (duration === undefined) return undefined;
  const { next } = duration;
  const word = tokens[next]?.lower;
  if (word === "ago" || word === "back")
    return offsetFrom(isIn ? at + 1 : at, next + 1, duration, reference, -1);
  if (word === "from" && tokens[next + 1]?.lower === "now")
    return offsetFrom(at, next + 2, duration, reference, 1);
  if (AFTER_ANCHORS.has(word ?? "") || word === "before") {
    const anchor = readAnchor(context, next + 1);
    if (anchor !== undefined) {
      const base = anchor.resolve(reference);
      const day = (anchor.isOpen ? base.at(-1) : base[0])?.from;
      return offsetFrom(at, anchor.next, duration, day, word === "before" ? -1 : 1);
    }
  }
  if (word === "later" || word === "hence" || word === "after" || word === "afterwards") {
    return offsetFrom(isIn ? at + 1 : at, next + 1, duration, reference, 1, word !== "hence");
  }
  if (word === "earlier" || word === "before" || word === "prior" || word === "previously") {
    return offsetFrom(isIn ? at + 1 : at, next + 1, duration, reference, -1, true);
  }
  return isIn && word !== "of" ? offsetFrom(at, next, duration, reference, 1) : undefined;
}

/** "next 2 days", "past few weeks", "last 3 months", "3 next weeks", "in recent weeks": a run of periods beside today. */
export function readPeriodRun(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const deictic = DEICTICS.get(tokens[at]?.lower ?? "");
  let count: { count: number; next: number; approximate: boolean } | undefined;
  let direction = deictic;
  let unitAt = at;
  if (deictic !== undefined) {
    count = readCount(context, at + 1);
    if (count === undefined && tokens[at]?.lower === "recent")
      count = { count: FEW, next: at + 1, approximate: true };
    unitAt = count?.next ?? at;
  } else {
    count = readCount(context, at);
    direction = count === undefined ? undefined : DEICTICS.get(tokens[count.next]?.lower ?? "");
    unitAt = (count?.next ?? at) + 1;
  }
  const unit = PERIODS.get(tokens[unitAt]?.lower ?? "");
  if (count === undefined || unit === undefined || direction === undefined || direction === 0)
    return undefined;
  return fixed(at, unitAt + 1, granularityOf(unit), runPeriod(reference, unit, count.count, direction), {
    approximate: count.approximate,
  });
}

/** Days to years run from today; quarters and longer periods are whole ones. */
function runPeriod(
  reference: number | undefined,
  unit: PeriodUnit,
  count: number,
  direction: -1 | 1,
): Period | undefined {
  if (reference === undefined) return undefined;
  if (unit === "quarter" || unit === "decade" || unit === "century" || unit === "weekend") {
    const nearest = periodAround(reference, unit, direction);
    const farthest = periodAround(reference, unit, direction * count);
    return direction < 0 ? { from: farthest.from, to: nearest.to } : { from: nearest.from, to: farthest.to };
  }
  return direction < 0
    ? { from: shift(reference, unit, -count), to: reference }
    : { from: reference + 1, to: shift(reference + 1, unit, count) };
}

/** "the week after next", "the weekend after the next", "the year after next". */
export function readAfterNext(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const unit = PERIODS.get(tokens[start]?.lower ?? "");
  const nextAt = tokens[start + 2]?.lower === "the" ? start + 3 : start + 2;
  if (unit === undefined || tokens[start + 1]?.lower !== "after" || tokens[nextAt]?.lower !== "next")
    return undefined;
  return fixed(
    at,
    nextAt + 1,
    granularityOf(unit),
    reference === undefined ? undefined : periodAround(reference, unit, 2),
  );
}

/** "rest of the week", "the rest of this month": from today to the end. */
export function readRest(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  if (tokens[at]?.lower !== "rest" || tokens[at + 1]?.lower !== "of") return undefined;
  const unit = PERIODS.get(tokens[at + 2]?.lower ?? "");
  const period = unit === undefined ? readDeicticPeriod(context, at + 2) : undefined;
  if (unit !== undefined) {
    return fixed(
      at,
      at + 3,
      granularityOf(unit),
      reference === undefined ? undefined : { from: reference, to: periodAround(reference, unit, 0).to },
    );
  }
  const whole = period?.resolve(reference)[0];
  if (period === undefined) return undefined;
  return fixed(
    at,
    period.next,
    period.granularity,
    whole === undefined || reference === undefined ? undefined : { from: reference, to: whole.to },
  );
}
