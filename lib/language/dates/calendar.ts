/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** A half-open stretch of days; an absent end is open. */
export interface Interval {
  readonly from?: Day;
  readonly to?: Day;
}

/** A stretch with both ends. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a date; months and days beyond their range carry over ("month 13" is January of the next year). */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The inverse of {@link dayOf}. */
export function civilOf(day: Day): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week of `day`. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** `day` moved by whole months; the last day of a month stands in for days that the other month lacks. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayOf(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

export const yearPeriod = (year: number, years = 1): Period => ({
  from: dayOf(year, 1, 1),
  to: dayOf(year + years, 1, 1),
});

export const monthPeriod = (year: number, month: number, months = 1): Period => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + months, 1),
});

export const dayPeriod = (day: Day): Period => ({ from: day, to: day + 1 });

/** The week `number` of a year or month that begins at `start`: weeks belong to where their Thursday lies (ISO 8601). */
export function weekOf(start: Day, number: number): Period {
  const monday = mondayOf(start);
  const first = monday + 3 >= start ? monday : monday + 7;
  const from = first + (number - 1) * 7;
  return { from, to: from + 7 };
}

/** The last week of a period that ends before `end`, by the same rule. */
export function lastWeekOf(end: Day): Period {
  const monday = mondayOf(end - 1);
  const from = monday + 3 < end ? monday : monday - 7;
  return { from, to: from + 7 };
}

/** "2025-03-05" of a day; years before 0 or after 9999 take a sign and six digits (ISO 8601). */
export function isoOf(day: Day): string {
  const date = new Date(day * MS_PER_DAY);
  return Number.isNaN(date.getTime()) ? "" : (date.toISOString().split("T")[0] ?? "");
}

/** The day of an ISO date or date-time; `undefined` for anything else. The time and zone are ignored. */
export function dayOfIso(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
