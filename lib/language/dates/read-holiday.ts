import { isGlued } from "../text/known-word";
import { civilOf, mondayOf, type Period } from "./calendar";
import { DEICTICS } from "./date-words";
import { type Context, type Expression, fixed, nearestByYear, open } from "./expression";
import { HOLIDAY_STARTS, HOLIDAYS, type Holiday } from "./holidays";
import { readYearAfter } from "./read-period";

const MAX_NAME_TOKENS = 9;
const isMark = (lower: string): boolean => lower === "'s" || lower === "’s" || lower === "'" || lower === "’";

/** The longest holiday name at `at`, apostrophes looked over. */
function readName({ tokens }: Context, at: number): { holiday: Holiday; next: number } | undefined {
  if (!HOLIDAY_STARTS.has(tokens[at]?.lower ?? "")) return undefined;
  let phrase = "";
  let found: { holiday: Holiday; next: number } | undefined;
  for (let next = at; next < Math.min(tokens.length, at + MAX_NAME_TOKENS); next++) {
    const lower = tokens[next]?.lower ?? "";
    if (isMark(lower) || (lower === "." && isGlued(tokens, next))) continue;
    if (tokens[next]?.kind !== "word" && lower !== "-") break;
    phrase = phrase === "" || lower === "-" || phrase.endsWith("-") ? phrase + lower : `${phrase} ${lower}`;
    const holiday = HOLIDAYS.get(phrase);
    if (holiday === undefined) continue;
    const dayAt = isMark(tokens[next + 1]?.lower ?? "") ? next + 2 : next + 1;
    const hasDay = tokens[dayAt]?.lower === "day";
    // "saint patrick 2020" is the day too.
    const hasYear = /^(?:19|20)\d{2}$/u.test(tokens[next + 1]?.text ?? "");
    if (hasDay || hasYear || !holiday.needsDay) found = { holiday, next: hasDay ? dayAt + 1 : next + 1 };
  }
  return found;
}

const weekendOf = ({ from }: Period): Period => {
  const monday = mondayOf(from);
  // The weekend of a Monday is the one that leads to it, and takes it in.
  return monday === from ? { from: from - 2, to: from + 1 } : { from: monday + 5, to: monday + 7 };
};

/** "Christmas", "New Year's Eve", "thanks giving day 2010", "next new year day", "labor day weekend". */
export function readHoliday(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const offset = DEICTICS.get(tokens[at]?.lower ?? "");
  const name = readName(context, offset === undefined ? at : at + 1);
  if (name === undefined) return undefined;
  const { holiday } = name;
  const year = readYearAfter(context, name.next);
  const yearEnd = year?.next ?? name.next;
  const isWeekend = tokens[yearEnd]?.lower === "weekend";
  const next = isWeekend ? yearEnd + 1 : yearEnd;
  const inYear = (each: number): Period | undefined => {
    const period = holiday.inYear(each);
    return period !== undefined && isWeekend ? weekendOf(period) : period;
  };
  const granularity = isWeekend ? "weekend" : holiday.lengthDays > 1 ? "week" : "day";
  const draft = { approximate: holiday.isApproximate };
  const near = (pivot: number): readonly Period[] => nearestByYear(pivot, inYear, civilOf(pivot).year);
  if (year !== undefined) {
    const stated = year.stated ? (["year", "month", "day"] as const) : (["month", "day"] as const);
    return fixed(at, next, granularity, year.year === undefined ? undefined : inYear(year.year), {
      ...draft,
      stated,
    });
  }
  if (offset !== undefined && reference !== undefined) {
    const [before, after] = near(reference);
    const current = inYear(civilOf(reference).year);
    return fixed(at, next, granularity, offset < 0 ? before : offset > 0 ? after : current, draft);
  }
  return open(at, next, granularity, near, { ...draft, stated: ["month", "day"] });
}
