import { civilOf, monthPeriod, type Period } from "./calendar";
import { DEICTICS, SEASONS } from "./date-words";
import { type Context, type Expression, fixed, nearestByYear, open } from "./expression";
import { readYearAfter } from "./read-period";

const seasonIn = (year: number, month: number): Period => monthPeriod(year, month, 3);

/** "summer 2024", "last winter", "the spring of 2023", "in the autumn". Northern, and approximate. */
export function readSeason(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const offset = DEICTICS.get(tokens[at]?.lower ?? "");
  const nameAt = offset === undefined ? at : at + 1;
  const month = SEASONS.get(tokens[nameAt]?.lower ?? "");
  // "this fall in prices"
  const isDrop =
    tokens[nameAt]?.lower === "fall" && /^(?:in|from|by|to)$/u.test(tokens[nameAt + 1]?.lower ?? "");
  if (month === undefined || isDrop) return undefined;
  const near = (pivot: number): readonly Period[] =>
    nearestByYear(pivot, (year) => seasonIn(year, month), civilOf(pivot).year);
  if (offset !== undefined) {
    const [before, after] = reference === undefined ? [] : near(reference);
    const within =
      offset === 0 && reference !== undefined && before !== undefined && reference < before.to
        ? before
        : after;
    return fixed(at, nameAt + 1, "season", offset < 0 ? before : within, { approximate: true });
  }
  const year = readYearAfter(context, nameAt + 1);
  if (year !== undefined) {
    return fixed(at, year.next, "season", year.year === undefined ? undefined : seasonIn(year.year, month), {
      approximate: true,
      stated: year.stated ? ["year"] : [],
      parts: year.stated && year.year !== undefined ? { year: year.year } : {},
    });
  }
  const isPlaced =
    tokens[at - 1]?.lower === "the" &&
    /^(?:in|during|by|until|since|over|of)$/u.test(tokens[at - 2]?.lower ?? "");
  return isPlaced ? open(at, nameAt + 1, "season", near, { approximate: true }) : undefined;
}
