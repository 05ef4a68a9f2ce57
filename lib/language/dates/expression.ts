import type { DateValue, Granularity } from "@/lib/model";
import type { KnownWord } from "../text/known-word";
import type { Reading } from "../words/read-words";
import type { Day, Period } from "./calendar";

/** What every reader is given: the tokens and, when known, the day on which the text was written. */
export interface Context {
  readonly reading: Reading;
  readonly tokens: readonly KnownWord[];
  readonly reference?: Day;
}

/** The calendar fields that a text states, by number. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** A calendar expression on tokens `[first, next)`, before roles ("since …") are applied. */
export interface Expression {
  readonly first: number;
  readonly next: number;
  readonly granularity: Granularity;
  readonly stated: DateValue["stated"];
  readonly parts: DateParts;
  readonly approximate: boolean;
  /**
   * The periods it can mean, likeliest first. Where year or week are left open, those nearest to `pivot`, the one
   * before first; empty when it cannot be placed without a reference day.
   */
  readonly resolve: (pivot: Day | undefined) => readonly Period[];
  /** True when `resolve` depends on its pivot. */
  readonly isOpen: boolean;
  /** "beginning of", "mid-", "end of", "rest of": where in its period the text points. */
  readonly part?: "start" | "mid" | "end" | "rest";
  /** Relative to another time of the text ("two days later"), read as if that were the reference day. */
  readonly isAnaphoric?: true;
  /** A range of two expressions; its own periods run from the first of `low` to the end of `high`. */
  readonly ends?: readonly [Expression, Expression];
  /** How many days to either side the true day may lie: half a month for "two months ago". */
  readonly slackDays?: number;
  /** Counted from a day ("two weeks ago"): "more than" before it means earlier, not more. */
  readonly isOffset?: true;
}

export type Reader = (context: Context, at: number) => Expression | undefined;

interface Draft {
  readonly stated?: DateValue["stated"];
  readonly parts?: DateParts;
  readonly approximate?: boolean;
  readonly part?: NonNullable<Expression["part"]>;
  readonly isAnaphoric?: true;
  readonly slackDays?: number;
  readonly isOffset?: true;
}

/** An expression that means one period. */
export const fixed = (
  first: number,
  next: number,
  granularity: Granularity,
  period: Period | undefined,
  draft: Draft = {},
): Expression => ({
  stated: [],
  parts: {},
  approximate: false,
  ...draft,
  first,
  next,
  granularity,
  isOpen: false,
  resolve: () => (period === undefined ? [] : [period]),
});

/** An expression whose year or week is open: `near` gives the periods around a pivot, the one before first. */
export const open = (
  first: number,
  next: number,
  granularity: Granularity,
  near: (pivot: Day) => readonly Period[],
  draft: Draft = {},
): Expression => ({
  stated: [],
  parts: {},
  approximate: false,
  ...draft,
  first,
  next,
  granularity,
  isOpen: true,
  resolve: (pivot) => (pivot === undefined ? [] : near(pivot)),
});

/** The last period not after the pivot and the first one after it, from one candidate for each year. */
export function nearestByYear(
  pivot: Day,
  inYear: (year: number) => Period | undefined,
  yearOfPivot: number,
): readonly Period[] {
  // Eight years reach over a skipped leap day at a century's turn.
  let before: Period | undefined;
  let after: Period | undefined;
  for (let distance = 0; distance <= 8; distance++) {
    for (const year of [yearOfPivot - distance, yearOfPivot + distance]) {
      const period = inYear(year);
      if (period === undefined) continue;
      if (period.from <= pivot && (before === undefined || period.from > before.from)) before = period;
      if (period.from > pivot && (after === undefined || period.from < after.from)) after = period;
    }
    if (before !== undefined && after !== undefined) break;
  }
  return [before, after].filter((period) => period !== undefined);
}
