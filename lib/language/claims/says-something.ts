import { DAYS, MONTHS } from "./reason-words";
import type { ScoredWord } from "./scored-word";

/** Words of lists of references that tell when something was read, and where. */
const REFERRING: ReadonlySet<string> = new Set(
  "retrieved accessed archived from the original on at vol no pp doi isbn".split(" "),
);

const isStating = ({ kind, lower }: ScoredWord): boolean =>
  kind === "word" && !MONTHS.has(lower) && !DAYS.has(lower) && !REFERRING.has(lower);

/** "Wexcombe Web Services. Retrieved 2012-05-10." */
const isReference = ({ text }: ScoredWord, next: ScoredWord | undefined): boolean =>
  (text === "Retrieved" || text === "Accessed") && (next?.kind === "number" || MONTHS.has(next?.lower ?? ""));

/** False for a figure or a date alone ("24%", "6 April 2014.") and for what ends a reference ("Retrieved 2016-05-01."). */
export const saysSomething = (words: readonly ScoredWord[]): boolean =>
  words.some(isStating) && !words.some((word, index) => isReference(word, words[index + 1]));
