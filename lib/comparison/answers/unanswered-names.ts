import { canonicalPlace, countryOfSeat } from "@/lib/language";
import type { Name } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "../slots/slot-finding";
import { isFiniteVerb } from "../words/finite-verb";
import { absentNames } from "./absent-names";

/** "Washington" where the passage speaks of the United States. */
function standsForCountry({ passage }: Pair, { surface }: Name): boolean {
  const country = countryOfSeat(surface);
  return (
    country !== undefined && passage.analysis.names.some((other) => canonicalPlace(other.surface) === country)
  );
}

/** "Doha, the capital of Qatar": what is said in passing of a name is no part of what the claim says. */
function isInPassing({ claim }: Pair, name: Name): boolean {
  const { text } = claim.analysis;
  const from = text.lastIndexOf(",", name.start);
  if (from < 0 || !/^,\s(?:the|an?)\s/iu.test(text.slice(from))) return false;
  if (!claim.analysis.names.some(({ end }) => end === from)) return false;
  const end = text.slice(name.end).search(/[,;.]/u);
  const to = end < 0 ? text.length : name.end + end;
  return !claim.words.some(
    (word, position) => word.start > from && word.end <= to && isFiniteVerb(claim.words, position),
  );
}

/** Names of the claim that a passage must answer to bear it out, and does not. */
export const unansweredNames = (pair: Pair, findings: readonly SlotFinding[]): Name[] =>
  absentNames(pair, findings).filter((name) => !standsForCountry(pair, name) && !isInPassing(pair, name));
