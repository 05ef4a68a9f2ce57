import type { TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { bitsAt, lowerAt, type Scan } from "./scan";

/** Longest name of an outlet, in tokens: "The Star-Ledger of Newark". */
const maximumTokens = 7;

const inside = new Set(["-", "&", "of", "'s", "’s"]);

/** The outlet that someone told ("told Reuters", "told the Harbour Gazette"): a name right behind the verb. */
export function addressedOutlet(scan: Scan, from: number, limit: number): TokenRange | undefined {
  const start = lowerAt(scan, from) === "the" ? from + 1 : from;
  const isName = (index: number): boolean =>
    (bitsAt(scan, index) & WordClass.capitalised) !== 0 && (bitsAt(scan, index) & WordClass.calendar) === 0;
  if (start >= limit || !isName(start)) return undefined;
  let to = start + 1;
  while (to < limit && to - start < maximumTokens) {
    if (isName(to)) to += 1;
    else if (inside.has(lowerAt(scan, to)) && to + 1 < limit && isName(to + 1)) to += 2;
    else break;
  }
  return { from, to };
}
