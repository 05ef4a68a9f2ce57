import type { Day, Period } from "./calendar";
import { DEICTICS, PERIODS, type PeriodUnit } from "./date-words";
import { type Context, type Expression, fixed } from "./expression";
import { FEW, readCount } from "./read-duration";
import { granularityOf, periodAround, readDeicticPeriod, shift } from "./read-period";

const WHOLE_PERIODS: ReadonlySet<PeriodUnit> = new Set(["quarter", "decade", "century", "weekend"]);

/** Days to years run from the reference day; quarters, weekends and longer periods are whole ones. */
function runBeside(reference: Day, unit: PeriodUnit, count: number, direction: -1 | 1): Period {
  if (WHOLE_PERIODS.has(unit)) {
    const nearest = periodAround(reference, unit, direction);
    const farthest = periodAround(reference, unit, direction * count);
    return direction < 0 ? { from: farthest.from, to: nearest.to } : { from: nearest.from, to: farthest.to };
  }
  return direction < 0
    ? { from: shift(reference, unit, -count), to: reference }
    : { from: reference + 1, to: shift(reference + 1, unit, count) };
}

/** "next 2 days", "past few weeks", "last 3 months", "3 next weeks", "in recent weeks": periods beside the reference day. */
export function readPeriodRun(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const leading = DEICTICS.get(tokens[at]?.lower ?? "");
  const isRecent = tokens[at]?.lower === "recent";
  const counted = readCount(context, leading === undefined ? at : at + 1);
  const count = counted ?? (isRecent ? { count: FEW, next: at + 1, approximate: true } : undefined);
  if (count === undefined) return undefined;
  const direction = leading ?? DEICTICS.get(tokens[count.next]?.lower ?? "");
  const unitAt = leading === undefined ? count.next + 1 : count.next;
  const unit = PERIODS.get(tokens[unitAt]?.lower ?? "");
  if (unit === undefined || direction === undefined || direction === 0) return undefined;
  const period = reference === undefined ? undefined : runBeside(reference, unit, count.count, direction);
  return fixed(at, unitAt + 1, granularityOf(unit), period, { approximate: count.approximate });
}

/** "the past week", "over the last year": with the article a run up to the reference day, not the calendar's last. */
export function readPastUnit(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const isRun =
    (tokens[at]?.lower === "past" || tokens[at]?.lower === "last") && tokens[at - 1]?.lower === "the";
  if (!isRun) return undefined;
  const unit = PERIODS.get(tokens[at + 1]?.lower ?? "");
  if (unit === undefined || unit === "day" || unit === "weekend") return undefined;
  const period = reference === undefined ? undefined : runBeside(reference, unit, 1, -1);
  return fixed(at, at + 2, granularityOf(unit), period);
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

/** "rest of the week", "rest of current month", "the remainder of this year": from the reference day to its end. */
export function readRest(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const word = tokens[at]?.lower;
  if ((word !== "rest" && word !== "remainder") || tokens[at + 1]?.lower !== "of") return undefined;
  const bare = PERIODS.get(tokens[at + 2]?.lower ?? "");
  const named = bare === undefined ? readDeicticPeriod(context, at + 2) : undefined;
  const granularity = bare === undefined ? named?.granularity : granularityOf(bare);
  if (granularity === undefined) return undefined;
  const next = named?.next ?? at + 3;
  const whole =
    reference === undefined
      ? undefined
      : bare === undefined
        ? named?.resolve(reference)[0]
        : periodAround(reference, bare, 0);
  const period =
    whole === undefined || reference === undefined ? undefined : { from: reference, to: whole.to };
  return fixed(at, next, granularity, period, { part: "rest" });
}
