import { type Span, type Superlative, spanning } from "@/lib/model";
import type { Pair } from "../alignment/pair";

/** Words between "before" and the name: "before the mayor, Ada Quay,". */
const nameReach = 3;

/**
 * "Before Ada Quay took office": whom the claim calls the first came after others. Of one of whom the passage speaks
 * already, it tells when, and not after whom.
 */
function predecessor({ claim, passage: { words }, alignment }: Pair, ours: Superlative): Span | undefined {
  const isSubject = (at: number): boolean => {
    const named = claim.words[alignment.ofPassage[at]?.claim ?? -1];
    return named?.proper === true && named.end <= ours.start;
  };
  for (const [at, word] of words.entries()) {
    if (isSubject(at)) return undefined;
    if (word.lower !== "before") continue;
    const name = Array.from({ length: nameReach }, (_, i) => at + 1 + i).find(isSubject);
    if (name !== undefined) return spanning(word, words[name] ?? word);
  }
  return undefined;
}

/** "Five other laboratories do it": what the claim calls the only one is one of several. */
function others({ claim, passage: { words }, alignment }: Pair, ours: Superlative): Span | undefined {
  const behind = claim.words.findIndex(({ start }) => start >= ours.end);
  const at = words.findIndex(({ lower }, each) => {
    const thing = alignment.ofPassage[each + 1];
    const isOther = lower === "other" || lower === "another";
    return isOther && thing !== undefined && behind >= 0 && Math.abs(thing.claim - behind) <= 1;
  });
  const other = words[at];
  return other === undefined ? undefined : spanning(other, words[at + 1] ?? other);
}

/** What in the passage makes the claim's "first" or "only" one of several. */
export function severalIn(pair: Pair, ours: Superlative): Span | undefined {
  if (ours.canonical === "first") return predecessor(pair, ours);
  return ours.canonical === "only" ? others(pair, ours) : undefined;
}
