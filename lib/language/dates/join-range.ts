import type { Granularity } from "@/lib/model";
import type { KnownWord } from "../text/known-word";
import type { Day, Period } from "./calendar";
import type { Expression } from "./expression";

const JOINERS = new Set(["to", "until", "till", "through", "thru", "-", "–", "—", "~"]);

/** True for what stands between the ends of a range: "to", "-", and "and" after "between". */
export const isJoiner = (token: KnownWord | undefined, afterBetween: boolean): boolean =>
  token !== undefined && (JOINERS.has(token.lower) || (afterBetween && token.lower === "and"));

/** Granularities from fine to coarse. */
export const ORDER: readonly Granularity[] = [
  "minute",
  "hour",
  "day-part",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
];

const finer = (a: Granularity, b: Granularity): Granularity => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

/** The periods of a range: an open end takes the year or week that fits the other end. */
function resolveRange(low: Expression, high: Expression, pivot: Day | undefined): readonly Period[] {
  const join = (a: Period | undefined, b: Period | undefined): Period[] =>
    a === undefined || b === undefined || b.to <= a.from ? [] : [{ from: a.from, to: b.to }];
  if (!low.isOpen && !high.isOpen) return join(low.resolve(pivot)[0], high.resolve(pivot)[0]);
  if (!low.isOpen) {
    const start = low.resolve(pivot)[0];
    const ends = start === undefined ? [] : high.resolve(start.from);
    return join(start, ends.find((end) => start !== undefined && end.from >= start.from) ?? ends.at(-1));
  }
  const starts = high.isOpen ? low.resolve(pivot) : undefined;
  if (starts === undefined) {
    const end = high.resolve(pivot)[0];
    return end === undefined ? [] : join(low.resolve(end.from)[0], end);
  }
  return starts.flatMap((start) =>
    join(
      start,
      high.resolve(start.from).find((end) => end.from >= start.from),
    ),
  );
}

/** The range from the beginning of one expression to the end of another, on tokens `[first, next)`. */
export const rangeOf = (first: number, next: number, low: Expression, high: Expression): Expression => ({
  first,
  next,
  granularity: finer(low.granularity, high.granularity),
  stated: [...new Set([...low.stated, ...high.stated])],
  parts: low.parts,
  approximate: low.approximate || high.approximate,
  isOpen: low.isOpen || high.isOpen,
  resolve: (pivot) => resolveRange(low, high, pivot),
  ends: [low, high],
});
