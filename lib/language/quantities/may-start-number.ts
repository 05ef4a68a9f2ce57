import type { Token } from "../text/tokenize";
import { DENOMINATORS, NUMBER_WORDS, VAGUE_PLURALS } from "./number-words";

const OTHER_STARTS = new Set(["a", "an", ..."½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"]);

const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...DENOMINATORS.keys(),
  ...OTHER_STARTS,
]);

const LONGEST = Math.max(...[...STARTS].map((word) => word.length));

/** A cheap test that lets nearly every word pass by before anything is read. */
export const mayStartNumber = (token: Token): boolean =>
  token.kind === "number" || (token.lower.length <= LONGEST && STARTS.has(token.lower));
