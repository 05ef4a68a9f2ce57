import { contains } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import { linkStrength } from "../alignment/relate-words";

/**
 * Share, by weight, of what the claim reports that the passage takes over, the words for who said so left out; 0 to 1,
 * and 1 for a claim that reports nothing.
 */
export function reportedShare({ claim, alignment }: Pair): number {
  const reported = claim.analysis.attributions.flatMap(({ content }) => content);
  let [shared, all] = [0, 0];
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined || !reported.some((span) => contains(span, word))) continue;
    const link = alignment.ofClaim[position];
    all += word.weight;
    if (link !== undefined) shared += word.weight * linkStrength[link.kind];
  }
  return all === 0 ? 1 : shared / all;
}
