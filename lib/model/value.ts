import type { Span } from "./span";

/**
 * A set of real numbers between two ends. An absent end is open ("at least 30" has no `max`).
 * `approximate` marks a stated tolerance ("about", "some", "nearly"), which widens neither end here:
 * how much it forgives is for the comparison to decide.
 */
export interface Magnitude {
  readonly min?: number;
  readonly max?: number;
  readonly minIncluded: boolean;
  readonly maxIncluded: boolean;
  readonly approximate: boolean;
}

export type Dimension =
  | "count"
  | "order"
  | "proportion"
  | "proportion-points"
  | "money"
  | "time"
  | "age"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "information"
  | "angle"
  | "rate";

/** A number with what it measures, as stated in a text. */
export interface Quantity extends Span {
  readonly kind: "quantity";
  readonly surface: string;
  readonly dimension: Dimension;
  /** In the unit as written: "42 days" is 42, "1.2bn" is 1,200,000,000, "two dozen" is 24. */
  readonly magnitude: Magnitude;
  /** Canonical name of the unit as written ("day", "euro", "kilometre"); absent for bare numbers. */
  readonly unit?: string;
  /** The same magnitude in the dimension's base unit (day, metre, kilogram, ...), where one exists: "six weeks" is 42. */
  readonly base?: Magnitude;
  /** The head of what is counted, lower case and singular: "hostage" in "33 freed hostages". */
  readonly counted?: string;
  /** The denominator of a rate, canonical: "month" in "5 a month". */
  readonly per?: string;
  /** Direction of a change that the number measures: "rose by 5" against "rose to 5". */
  readonly change?: "by" | "to" | "from";
}

export type Granularity =
  | "century"
  | "decade"
  | "year"
  | "season"
  | "quarter"
  | "month"
  | "week"
  | "weekend"
  | "day"
  | "day-part"
  | "hour"
  | "minute";

/** How a date bounds what is said: "since 1997" starts there, "until mid-April" ends there. */
export type DateRole = "at" | "since" | "until" | "before" | "after" | "by" | "during" | "recurring";

/**
 * A date or time as stated. `start` and `end` of the span are offsets; `from` and `to` are ISO 8601 local
 * times without zone ("2025-03-05", "2025-03-05T16:10"), `to` exclusive; an absent side is open.
 */
export interface DateValue extends Span {
  readonly kind: "date";
  readonly surface: string;
  readonly granularity: Granularity;
  readonly role: DateRole;
  readonly from?: string;
  readonly to?: string;
  /** Other readings where the text leaves the year or week open, as [from, to) pairs; the likeliest is `from`/`to`. */
  readonly alternatives?: readonly { readonly from?: string; readonly to?: string }[];
  /** Which parts the text states; the others are implied by the reference date. */
  readonly stated: readonly ("year" | "month" | "day" | "weekday" | "time")[];
  readonly approximate: boolean;
}

export type Value = Quantity | DateValue;
