import { civilOf, type Day, dayOf } from "./calendar";

/** Tabular Islamic calendar with the Thursday epoch, 15 July 622 Julian (Reingold and Dershowitz, Calendrical Calculations). */
const ISLAMIC_EPOCH: Day = dayOf(622, 7, 18);

function islamicDay(year: number, month: number, day: number): Day {
  return (
    ISLAMIC_EPOCH +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    29 * (month - 1) +
    Math.floor(month / 2) +
    day -
    1
  );
}

/** The first day with this Islamic month and day that begins in a Gregorian year; an Islamic year is 11 days shorter. */
export function islamicDayInYear(year: number, month: number, day: number): Day | undefined {
  const guess = Math.floor(((year - 622) * 33) / 32);
  return [guess, guess + 1, guess + 2]
    .map((each) => islamicDay(each, month, day))
    .find((each) => civilOf(each).year === year);
}

/** 1 Tishri of the year 1: 7 October 3761 before our era, Julian. */
const HEBREW_EPOCH: Day = dayOf(-3760, 9, 7);
const PARTS_PER_DAY = 25_920;
const NISAN = 1;
const TISHRI = 7;

const isHebrewLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

/** Days from the epoch to the year's mean conjunction, with the postponements that depend on the weekday. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / PARTS_PER_DAY);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function newYear(year: number): Day {
  const [before, here, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + here + delay;
}

function monthLength(year: number, month: number): number {
  const days = newYear(year + 1) - newYear(year);
  if (month === 2 || month === 4 || month === 6 || month === 10 || month === 13) return 29;
  if (month === 12) return isHebrewLeap(year) ? 30 : 29;
  if (month === 8) return days % 10 === 5 ? 30 : 29;
  if (month === 9) return days % 10 === 3 ? 29 : 30;
  return 30;
}

/** A day of the Hebrew calendar, months counted from Nisan, the year from Tishri. */
function hebrewDay(year: number, month: number, day: number): Day {
  let start = newYear(year);
  const last = isHebrewLeap(year) ? 13 : 12;
  const order = month >= TISHRI ? range(TISHRI, month) : [...range(TISHRI, last + 1), ...range(NISAN, month)];
  for (const each of order) start += monthLength(year, each);
  return start + day - 1;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The day with this Hebrew month and day that falls in a Gregorian year. */
export function hebrewDayInYear(year: number, month: number, day: number): Day | undefined {
  return [year + 3760, year + 3761]
    .map((each) => hebrewDay(each, month, day))
    .find((each) => civilOf(each).year === year);
}
