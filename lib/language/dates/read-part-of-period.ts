import { civilOf, type Day, mondayOf, type Period } from "./calendar";
import type { Context, Expression } from "./expression";
import { readDecade } from "./read-decade";
import { readDeicticMonth, readDeicticPeriod, readPeriod } from "./read-period";
import { readQuarter } from "./read-quarter";
import { readSeason } from "./read-season";

type Part = "start" | "mid" | "end";

const PARTS: ReadonlyMap<string, Part> = new Map([
  ["early", "start"],
  ["earlier", "start"],
  ["beginning", "start"],
  ["start", "start"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "end"],
  ["later", "end"],
  ["end", "end"],
  ["close", "end"],
]);

/** The words that begin a part of a period. */
export const PART_WORDS: readonly string[] = [...PARTS.keys()];

/** Nouns that need "of" before the period; the adjectives ("mid", "late") stand right before it. */
const NOUNS = new Set(["beginning", "start", "middle", "end", "close"]);

const THIRD_OF_MONTH = 10;

/** The first, middle or last part of a period: Monday to Wednesday of a week, ten days of a month, a third of others. */
function partOfPeriod({ from, to }: Period, part: Part, granularity: Expression["granularity"]): Period {
  if (granularity === "week") {
    const monday = mondayOf(from);
    if (part === "start") return { from: monday, to: monday + 3 };
    return part === "mid" ? { from: monday + 2, to: monday + 5 } : { from: monday + 3, to };
  }
  if (granularity === "month") {
    if (part === "start") return { from, to: from + THIRD_OF_MONTH };
    return part === "mid"
      ? { from: from + THIRD_OF_MONTH - 1, to: from + 2 * THIRD_OF_MONTH }
      : { from: from + 2 * THIRD_OF_MONTH, to };
  }
  return thirdOf({ from, to }, part);
}

/** Thirds cut where months begin, so that "mid 1989" is May to August. */
function thirdOf({ from, to }: Period, part: Part): Period {
  const cut = (share: number): Day => {
    const near = from + Math.round((to - from) * share);
    const back = civilOf(near).day - 1;
    return back <= 15 ? near - back : near;
  };
  if (part === "start") return { from, to: cut(1 / 3) };
  return part === "mid" ? { from: cut(1 / 3), to: cut(2 / 3) } : { from: cut(2 / 3), to };
}

/** "mid-November", "early 2023", "late in 2016", "the end of the week", "beginning of March", "earlier this month". */
export function readPartOfPeriod(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const word = tokens[start]?.lower ?? "";
  const part = PARTS.get(word);
  if (part === undefined) return undefined;
  let periodAt = start + 1;
  const joiner = tokens[periodAt]?.lower ?? "";
  const isNoun = NOUNS.has(word);
  if (isNoun && joiner !== "of") return undefined;
  if (isNoun || joiner === "-" || joiner === "in" || (word === "mid" && joiner === "of")) periodAt++;
  const isDeictic = word === "earlier" || word === "later";
  const period = isDeictic
    ? readDeicticPeriod(context, periodAt)
    : (readSeason(context, periodAt) ??
      readQuarter(context, periodAt) ??
      readDecade(context, periodAt) ??
      readDeicticMonth(context, periodAt) ??
      readPeriod(context, periodAt));
  if (period === undefined || period.granularity === "day" || period.part !== undefined) return undefined;
  return {
    ...period,
    first: at,
    part,
    approximate: true,
    resolve: (pivot) => period.resolve(pivot).map((each) => partOfPeriod(each, part, period.granularity)),
  };
}
