import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";

const unnamedHeads = new Set(
  "source sources official officials person people aide aides diplomat diplomats insider insiders adviser advisers advisor advisors critic critics expert experts analyst analysts observer observers witness witnesses some many others insider staffer staffers lawmaker lawmakers individual individuals operative operatives ally allies".split(
    " ",
  ),
);

/** True when a source is a kind of people and no name: "two senior officials", "a person familiar with the talks". */
export function isAnonymous(reading: Reading, source: TokenRange): boolean {
  let unnamed = false;
  for (let index = source.from; index < source.to; index += 1) {
    const lower = reading.tokens[index]?.lower ?? "";
    const after = reading.tokens[index + 1]?.lower;
    if (lower === "anonymity" || lower === "unnamed" || lower === "anonymous") return true;
    if (unnamedHeads.has(lower)) unnamed = true;
    const capitalised = ((reading.classes[index] ?? 0) & WordClass.capitalised) !== 0;
    // The first word is capitalised by its place, an adjective of a country ("Israeli officials") names nobody.
    if (capitalised && index > source.from && !unnamedHeads.has(after ?? "")) return false;
  }
  return unnamed;
}
