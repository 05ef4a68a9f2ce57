const table = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .split("|")
      .flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
  );

/** Months and their abbreviations, lower case, 1 to 12. */
export const MONTHS = table(
  "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
);

/** Names of months that are also common words: they need a capital or a date beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(["may", "march", "mar", "dec", "jan"]);

/** Weekdays and their abbreviations, lower case, 1 for Monday. */
export const WEEKDAYS = table(
  "monday mon mondays|tuesday tue tues tuesdays|wednesday wed weds wednesdays|thursday thu thur thurs thursdays|friday fri fridays|saturday sat saturdays|sunday sun sundays",
);

/** Abbreviations that are also words: they need a date beside them. */
export const AMBIGUOUS_WEEKDAYS: ReadonlySet<string> = new Set([
  "sun",
  "sat",
  "mon",
  "wed",
  "fri",
  "tue",
  "thu",
  "thur",
]);

export type PeriodUnit =
  | "day"
  | "week"
  | "weekend"
  | "workweek"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

const PERIOD_NAMES: readonly (readonly [PeriodUnit, string])[] = [
  ["day", "day days"],
  ["week", "week weeks wk wks"],
  ["weekend", "weekend weekends"],
  ["workweek", "workweek"],
  ["fortnight", "fortnight fortnights"],
  ["month", "month months mth mths"],
  ["quarter", "quarter quarters qtr"],
  ["year", "year years yr yrs"],
  ["decade", "decade decades"],
  ["century", "century centuries"],
];

/** Nouns of calendar periods, singular and plural. */
export const PERIODS: ReadonlyMap<string, PeriodUnit> = new Map(
  PERIOD_NAMES.flatMap(([unit, names]) => names.split(" ").map((name): [string, PeriodUnit] => [name, unit])),
);

/** Where a deictic word points: -1 the period before, 0 the present one, 1 the one after. */
export const DEICTICS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["preceding", -1],
  ["recent", -1],
  ["this", 0],
  ["current", 0],
  ["same", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
  ["forthcoming", 1],
]);

export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
  ["tmr", 1],
  ["tmrw", 1],
]);

export const DAY_PARTS: ReadonlySet<string> = new Set([
  "morning",
  "afternoon",
  "evening",
  "night",
  "overnight",
  "midday",
]);

/** Meteorological seasons of the northern half: the month in which each begins. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);
