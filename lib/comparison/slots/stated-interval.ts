import type { Analysis } from "@/lib/language";
import type { DateRole } from "@/lib/model";

type StatedDate = Analysis["dates"][number];

/** Days since 1970-01-01, `to` exclusive; parts of days are fractions. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

const msPerDay = 86_400_000;
/** Where neither text names a year both mean the same one; a leap year has all days. */
const anyYear = 2000;

/** The year that a date states or was read to mean. */
function yearOf({ parts, from, to }: StatedDate): number | undefined {
  if (parts.year !== undefined) return parts.year;
  const read = from ?? to;
  return read === undefined ? undefined : Number(read.slice(0, 4));
}

const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / msPerDay;

/** The times that a role makes of a period. */
function bound({ from, to }: Interval, role: DateRole): Interval {
  if (role === "since") return { from, to: Number.POSITIVE_INFINITY };
  if (role === "after") return { from: to, to: Number.POSITIVE_INFINITY };
  if (role === "before") return { from: Number.NEGATIVE_INFINITY, to: from };
  if (role === "until" || role === "by") return { from: Number.NEGATIVE_INFINITY, to };
  return { from, to };
}

/**
 * The times that "before 25 August" stands for, in a role, when the year is that of the date it is compared with;
 * `undefined` when no month is stated.
 */
export function statedInterval(date: StatedDate, role: DateRole, other: StatedDate): Interval | undefined {
  const { month, day } = date.parts;
  if (month === undefined) return undefined;
  const year = yearOf(date) ?? yearOf(other) ?? anyYear;
  const period =
    day === undefined
      ? { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) }
      : { from: dayNumber(year, month, day), to: dayNumber(year, month, day) + 1 };
  return bound(period, role);
}
