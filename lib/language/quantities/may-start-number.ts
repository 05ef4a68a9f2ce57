import type { KnownWord } from "../text/known-word";
import { WordClass } from "../words/word-class";
import { DENOMINATORS, NUMBER_WORDS, VAGUE_PLURALS } from "./number-words";

/** Words and signs that begin a number by themselves. */
export const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...VAGUE_PLURALS.keys(),
  ..."half quarter ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞".split(" "),
]);

/** A cheap test that lets nearly every word pass by before anything is read. Looks at two tokens. */
export function mayStartNumber(tokens: readonly KnownWord[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.classes & WordClass.numberStart) === 0) return false;
  if (token.lower !== "a" && token.lower !== "an") return true;
  const next = tokens[at + 1]?.lower ?? "";
  return STARTS.has(next) || DENOMINATORS.has(next);
}
