import { type DateReading, recognizeDates } from "@/lib/language";
import { scoreValues } from "./score-values";
import type { Evaluation } from "./task";
import { type MarkedValue, readValueFiles } from "./value-rows";

const MS_PER_DAY = 86_400_000;

const isoOf = (day: number | undefined): string =>
  day === undefined ? ".." : new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

const isoRange = (from: number | undefined, to: number | undefined): string => `${isoOf(from)}/${isoOf(to)}`;

const dayOf = (iso: string): number => Date.parse(iso) / MS_PER_DAY;

/**
 * The convention of the data: a range ends where its last date begins, unless that points to the end of a period,
 * and one from "the end of 2007" begins with 2008.
 */
function rangeValue(
  period: { from: number; to: number },
  [low, high]: NonNullable<DateReading["ends"]>,
): string {
  const from = low.part === "end" ? (low.to ?? period.from) : period.from;
  return isoRange(from, (high.part === "end" ? high.to : high.from) ?? period.to);
}

/** The value in the data's writing: one day as a date, longer stretches as `from/to`, open sides as `..`. */
function dataValueOf(date: DateReading): string | undefined {
  const period = date.periods[0] ?? fallback(date);
  if (period === undefined) return undefined;
  const isDay = date.granularity === "day";
  if (date.ends !== undefined) return rangeValue(period, date.ends);
  switch (date.role) {
    case "since":
      return isoRange(period.from, undefined);
    case "after":
      return isoRange(isDay || date.part !== undefined ? period.from : period.to, undefined);
    case "before":
      return isoRange(undefined, date.part === "end" ? period.to : period.from);
    case "until":
    case "by":
      return isoRange(undefined, date.part === "end" ? period.to : period.from);
    case "at":
    case "during":
    case "recurring":
      if (period.to - period.from === 1 && (isDay || date.part === undefined)) return isoOf(period.from);
      // The rest of a period leaves out its last day there.
      return isoRange(period.from, date.part === "rest" ? period.to - 1 : period.to);
  }
}

const fallback = (date: DateReading) =>
  date.from === undefined || date.to === undefined
    ? undefined
    : { from: dayOf(date.from), to: dayOf(date.to) };

function markedValue(date: DateReading): MarkedValue[] {
  // The data marks dates and ranges of days only, no times and nothing that recurs.
  if (date.role === "recurring" || date.stated.includes("time") || date.granularity === "day-part") return [];
  const value = dataValueOf(date);
  return value === undefined ? [] : [{ surface: date.surface, start: date.start, end: date.end, value }];
}

/** Dates of files named "…-holiday" are scored on holidays alone, "…-daterange" on ranges, "…-date" on days. */
function isOfType(name: string, { value }: MarkedValue): boolean {
  const isRange = String(value).includes("/");
  if (/-daterange$/u.test(name)) return isRange;
  return /-(?:date|holiday)$/u.test(name) ? !isRange : true;
}

/** Exact span and value of dates against rows with a reference day. */
export async function evaluateDates(path: string): Promise<Evaluation> {
  return scoreValues(await readValueFiles(path), (row, file) => {
    const reference = (row.reference ?? "").slice(0, 10);
    const dates = recognizeDates(row.text, reference === "" ? {} : { referenceDate: reference });
    return dates.flatMap((date) => markedValue(date)).filter((value) => isOfType(file.name, value));
  });
}
