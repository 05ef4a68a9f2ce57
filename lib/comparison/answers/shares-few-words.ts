import { contains, overlaps } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import { isHeld } from "../alignment/relate-words";
import { isDictionaryWord } from "../lexicon/lexicon";
import type { SlotFinding } from "../slots/slot-finding";
import { saysLittle } from "./leaves-predicate-open";

/** Of the claim's words that are neither names nor values, the share that is to be found again. */
const LEAST_PLAIN = 0.5;

/**
 * True when the passage has few of the claim's plain words: of a claim that reports, of those of what it reports. Words
 * that stand in a value which agrees are answered with it.
 */
export function sharesFewWords({ claim, alignment }: Pair, findings: readonly SlotFinding[]): boolean {
  const reported = claim.analysis.attributions.flatMap(({ content }) => content);
  const agreed = findings.filter(({ verdict }) => verdict === "agrees").map((finding) => finding.claim);
  let [held, all] = [0, 0];
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined || word.proper || word.wordKind === "number") continue;
    if (!isDictionaryWord(word.lemma) || saysLittle(word.lemma)) continue;
    if (reported.length > 0 && !reported.some((span) => contains(span, word))) continue;
    all += 1;
    if (isHeld(alignment.ofClaim[position]) || agreed.some((span) => overlaps(span, word))) held += 1;
  }
  return all > 0 && held < LEAST_PLAIN * all;
}
