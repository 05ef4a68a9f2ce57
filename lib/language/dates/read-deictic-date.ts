import { DEICTICS, PERIODS } from "./date-words";
import type { Context, Expression } from "./expression";
import { readNumericDate } from "./read-numeric-date";
import { readDeicticPeriod } from "./read-period";

/** "this 5/12", "next 5/19": the numeric date in this year, or the next one after the reference day. */
export function readDeicticDate(context: Context, at: number): Expression | undefined {
  const offset = DEICTICS.get(context.tokens[at]?.lower ?? "");
  const date = context.tokens[at + 1]?.kind === "number" ? readNumericDate(context, at + 1) : undefined;
  if (offset === undefined || date?.isOpen !== true) return undefined;
  const { reference } = context;
  const periods = date.resolve(reference);
  const nearest = [...periods].sort(
    (a, b) => Math.abs(a.from - (reference ?? 0)) - Math.abs(b.from - (reference ?? 0)),
  )[0];
  const chosen = offset < 0 ? periods[0] : offset > 0 ? periods.at(-1) : nearest;
  return { ...date, first: at, isOpen: false, resolve: () => (chosen === undefined ? [] : [chosen]) };
}

/** "the next decade": with the longest periods the article belongs to the span. */
export function readDeicticDecade(context: Context, at: number): Expression | undefined {
  const unit = PERIODS.get(context.tokens[at + 2]?.lower ?? "");
  return unit === "decade" || unit === "century" ? readDeicticPeriod(context, at) : undefined;
}
