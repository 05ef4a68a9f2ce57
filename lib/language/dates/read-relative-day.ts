import { dayPeriod } from "./calendar";
import { RELATIVE_DAYS } from "./date-words";
import { type Context, type Expression, fixed } from "./expression";

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ["after", 1],
  ["before", -1],
  ["earlier", -1],
]);

/** "today", "yesterday", "the day after tomorrow", "the day before". */
export function readRelativeDay(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const place = (next: number, distance: number, isAnaphoric: boolean): Expression =>
    fixed(
      at,
      next,
      "day",
      reference === undefined ? undefined : dayPeriod(reference + distance),
      isAnaphoric ? { isAnaphoric: true } : {},
    );
  const distance = RELATIVE_DAYS.get(tokens[at]?.lower ?? "");
  if (distance !== undefined) return place(at + 1, distance, false);
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const step = tokens[start]?.lower === "day" ? STEPS.get(tokens[start + 1]?.lower ?? "") : undefined;
  if (step === undefined) return undefined;
  const anchor = RELATIVE_DAYS.get(tokens[start + 2]?.lower ?? "");
  if (anchor !== undefined) return place(start + 3, anchor + step, false);
  // "the day before the vote" is told by the vote; "day after day" is no date.
  return start === at ? undefined : place(start + 2, step, true);
}
