import { civilOf, type Day, dayOf, dayPeriod, mondayOf, type Period, weekdayOf } from "./calendar";
import { AMBIGUOUS_WEEKDAYS, DEICTICS, MONTHS, WEEKDAYS } from "./date-words";
import { type Context, type Expression, fixed, open } from "./expression";
import { readDayMonth, readMonthDay } from "./read-month-date";
import { readNumericDate } from "./read-numeric-date";
import { readDayNumber, readDeicticPeriod, readPeriod } from "./read-period";

const isWeekday = (context: Context, at: number): boolean => {
  const token = context.tokens[at];
  return token !== undefined && WEEKDAYS.has(token.lower) && !token.lower.endsWith("days");
};

/** True unless an abbreviation such as "sun" or "wed" stands without a date beside it or a capital. */
function isCertain(context: Context, at: number): boolean {
  const token = context.tokens[at];
  if (token === undefined) return false;
  if (!AMBIGUOUS_WEEKDAYS.has(token.lower)) return true;
  const after = context.tokens[at + 1];
  if (token.lower !== "sun" && token.lower !== "sat" && token.lower !== "wed")
    return /^\p{Lu}/u.test(token.text) || after?.text === ".";
  return (
    /^\p{Lu}/u.test(token.text) &&
    (after?.text === "," || after?.text === "." || after?.kind === "number" || MONTHS.has(after?.lower ?? ""))
  );
}

/** The last such weekday not after the pivot and the next after it. */
const nearWeekday = (pivot: Day, weekday: number): readonly Period[] => {
  const back = (weekdayOf(pivot) - weekday + 7) % 7;
  return [dayPeriod(pivot - back), dayPeriod(pivot - back + 7)];
};

const inWeekOf = (day: Day, weekday: number): Period => dayPeriod(mondayOf(day) + weekday - 1);

/** How many months to either side a "Friday the 13th" is looked for; it comes at least once in 14 months. */
const MONTHS_TO_SEARCH = 60;

/** "Thursday the 21st", "Wed 13th", "Sunday 31": months in which both agree, or the nearest month if it does. */
function readWeekdayWithDay(context: Context, at: number, weekday: number): Expression | undefined {
  const start = context.tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  const day = readDayNumber(context, start);
  if (day === undefined) return undefined;
  const isPlain =
    !day.ordinal && (context.tokens[day.next]?.kind === "word" || context.tokens[start]?.kind === "word");
  if (isPlain || context.tokens[day.next]?.text === ":" || context.tokens[day.next]?.text === "%")
    return undefined;
  const near = (pivot: Day): readonly Period[] => {
    const { year, month } = civilOf(pivot);
    const fits = (offset: number): Day | undefined => {
      const candidate = dayOf(year, month + offset, day.day);
      return civilOf(candidate).day === day.day && weekdayOf(candidate) === weekday ? candidate : undefined;
    };
    let before: Day | undefined;
    let after: Day | undefined;
    for (
      let offset = 0;
      offset <= MONTHS_TO_SEARCH && (before === undefined || after === undefined);
      offset++
    ) {
      for (const each of [fits(-offset), fits(offset)]) {
        if (each === undefined) continue;
        if (each <= pivot) before ??= each;
        else after ??= each;
      }
    }
    return [before, after].filter((each) => each !== undefined).map(dayPeriod);
  };
  return open(at, day.next, "day", near, { stated: ["weekday", "day"], parts: { weekday, day: day.day } });
}

/** "Friday", "this Friday", "last week Sunday", "Tuesday of next week", "Wed, 22 of Jan", "Friday the 15th". */
export function readWeekday(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const offset = DEICTICS.get(tokens[at]?.lower ?? "");
  const parts = (weekday: number) => ({ stated: ["weekday" as const], parts: { weekday } });
  if (offset !== undefined) {
    const isWeek = tokens[at + 1]?.lower === "week";
    const nameAt = isWeek ? (tokens[at + 2]?.text === "," ? at + 3 : at + 2) : at + 1;
    const weekday = isWeekday(context, nameAt) ? WEEKDAYS.get(tokens[nameAt]?.lower ?? "") : undefined;
    if (weekday === undefined) return undefined;
    if (reference === undefined) return fixed(at, nameAt + 1, "day", undefined, parts(weekday));
    const isPast = tokens[at]?.lower === "past";
    const inWeek = inWeekOf(reference + 7 * offset, weekday);
    const nearest = nearWeekday(reference - 1, weekday)[0];
    const isComing = /^(?:coming|upcoming|forthcoming)$/u.test(tokens[at]?.lower ?? "");
    const coming = isComing ? nearWeekday(reference, weekday)[1] : undefined;
    const best = isWeek ? inWeek : (coming ?? (isPast ? nearest : inWeek));
    return fixed(at, nameAt + 1, "day", best, parts(weekday));
  }
  const weekday =
    isWeekday(context, at) && isCertain(context, at) ? WEEKDAYS.get(tokens[at]?.lower ?? "") : undefined;
  if (weekday === undefined) return undefined;
  let after = at + 1;
  if (tokens[after]?.text === "." && (tokens[at]?.text.length ?? 9) <= 5) after++;
  const dateAt = tokens[after]?.text === "," ? after + 1 : after;
  const date =
    readMonthDay(context, dateAt) ?? readDayMonth(context, dateAt) ?? readNumericDate(context, dateAt);
  if (date !== undefined && date.parts.month !== undefined) {
    return { ...date, first: at, stated: ["weekday", ...date.stated], parts: { ...date.parts, weekday } };
  }
  const withDay = readWeekdayWithDay(context, at, weekday);
  if (withDay !== undefined) return withDay;
  const ofAt = tokens[after]?.lower === "of" || tokens[after]?.lower === "in" ? after + 1 : after;
  const week = readDeicticPeriod(context, ofAt);
  if (week?.granularity === "week") {
    const base = week.resolve(reference)[0];
    return fixed(
      at,
      week.next,
      "day",
      base === undefined ? undefined : inWeekOf(base.from, weekday),
      parts(weekday),
    );
  }
  return open(at, at + 1, "day", (pivot) => nearWeekday(pivot, weekday), parts(weekday));
}

const LAST = -1;

/** "the second Monday of next month", "last Monday in April", "third Tuesday". */
export function readWeekdayOfMonth(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const ordinal =
    tokens[start]?.lower === "last"
      ? { day: LAST, next: start + 1, ordinal: true }
      : readDayNumber(context, start);
  if (ordinal === undefined || !ordinal.ordinal || ordinal.day > 5) return undefined;
  const weekday = isWeekday(context, ordinal.next)
    ? WEEKDAYS.get(tokens[ordinal.next]?.lower ?? "")
    : undefined;
  if (weekday === undefined) return undefined;
  const ofAt = ordinal.next + 1;
  const joiner = tokens[ofAt]?.lower;
  const monthAt = joiner === "of" || joiner === "in" ? ofAt + 1 : ofAt;
  const month = readPeriod(context, monthAt);
  const within = (period: Period): Period => {
    if (ordinal.day === LAST) return nearWeekday(period.to - 1, weekday)[0] ?? period;
    const first = nearWeekday(period.from - 1, weekday)[1]?.from ?? period.from;
    return dayPeriod(first + 7 * (ordinal.day - 1));
  };
  const draft = { stated: ["weekday" as const], parts: { weekday } };
  if (month?.granularity === "month" || (month?.granularity === "year" && joiner === "of")) {
    return {
      ...month,
      first: at,
      granularity: "day",
      stated: [...draft.stated, ...month.stated],
      parts: { ...month.parts, weekday },
      resolve: (pivot) => month.resolve(pivot).map(within),
    };
  }
  if (ordinal.day === LAST || start !== at) return undefined;
  const base = reference === undefined ? undefined : civilOf(reference);
  return fixed(
    at,
    ofAt,
    "day",
    base === undefined
      ? undefined
      : within({ from: dayOf(base.year, base.month, 1), to: dayOf(base.year, base.month + 1, 1) }),
    draft,
  );
}
