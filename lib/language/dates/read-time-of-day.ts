import { DAY_PARTS } from "./date-words";
import type { Context, Expression } from "./expression";
import { fixed } from "./expression";
import { type ClockTime, readClock } from "./read-clock";

export interface TimeOfDay {
  readonly next: number;
  readonly time?: ClockTime;
}

/** "Wednesday morning", "today at noon", "5 May at 16:10 GMT": a time of day after a day. */
function readTimeAfter(context: Context, at: number): TimeOfDay | undefined {
  const { tokens } = context;
  if (DAY_PARTS.has(tokens[at]?.lower ?? "")) {
    const clock = tokens[at + 1]?.lower === "at" ? readClock(context, at + 2) : undefined;
    return clock === undefined ? { next: at + 1 } : { next: clock.next, time: clock };
  }
  const isAt = tokens[at]?.lower === "at" || tokens[at]?.lower === "around" || tokens[at]?.text === ",";
  const clock = readClock(context, isAt ? at + 1 : at);
  return clock === undefined ? undefined : { next: clock.next, time: clock };
}

const withTime = (
  expression: Expression,
  first: number,
  next: number,
  time: ClockTime | undefined,
): Expression => ({
  ...expression,
  first,
  next,
  granularity: time === undefined ? "day-part" : time.hasMinutes ? "minute" : "hour",
  stated: [...expression.stated, "time"],
  ...(time === undefined ? {} : { parts: { ...expression.parts, hour: time.hour, minute: time.minute } }),
});

/** The day with the time of day that follows it; the day alone when none does. */
export function extendWithTime(context: Context, expression: Expression): Expression {
  if (expression.granularity !== "day" || expression.ends !== undefined) return expression;
  const after = readTimeAfter(context, expression.next);
  return after === undefined ? expression : withTime(expression, expression.first, after.next, after.time);
}

/** "5 p.m. on Tuesday", "noon today", "16:10 GMT": a clock time with the day after it, or alone. */
export function readTimeFirst(
  context: Context,
  at: number,
  readDay: (at: number) => Expression | undefined,
): Expression | undefined {
  const clock = readClock(context, at);
  if (clock === undefined) return undefined;
  const { tokens } = context;
  const dayAt =
    tokens[clock.next]?.lower === "on" || tokens[clock.next]?.text === "," ? clock.next + 1 : clock.next;
  const day = readDay(dayAt);
  if (day?.granularity === "day" && day.ends === undefined) return withTime(day, at, day.next, clock);
  return withTime(fixed(at, clock.next, "day", undefined), at, clock.next, clock);
}

/** "this morning", "last night", "tonight": a part of the day at hand or the one before. */
export function readDayPart(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const word = tokens[at]?.lower;
  const isAlone = word === "tonight" || word === "overnight";
  const distance = isAlone || word === "this" ? 0 : word === "last" ? -1 : undefined;
  if (distance === undefined || (!isAlone && !DAY_PARTS.has(tokens[at + 1]?.lower ?? ""))) return undefined;
  const day =
    reference === undefined ? undefined : { from: reference + distance, to: reference + distance + 1 };
  return fixed(at, isAlone ? at + 1 : at + 2, "day-part", day, { stated: ["time"] });
}
