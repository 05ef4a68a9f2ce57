/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. */
export type Day = number;

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

/** Days of a 400-year cycle and of its eras' parts, and the days from 0000-03-01 to 1970-01-01. */
const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/**
 * The day of a date; months and days beyond their range carry over ("month 13" is January of the next year).
 * Arithmetic on years that begin in March (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 1 - 2;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The inverse of {@link dayOf}. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week of `day`. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

const daysInMonth = (year: number, month: number): number =>
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

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** "2025-03-05" of a day; years before 0 or after 9999 take a sign and six digits (ISO 8601). */
export function isoOf(value: Day): string {
  const { year, month, day } = civilOf(value);
  const isPlain = year >= 0 && year <= 9999;
  const digits = isPlain
    ? String(year).padStart(4, "0")
    : `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
  return `${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day of an ISO date or date-time; `undefined` for anything else. The time and zone are ignored. */
export function dayOfIso(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
