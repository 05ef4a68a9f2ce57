import type { Claim } from "@/lib/model";

/** About one claim in a paragraph of news: more underlining makes readers ignore it. */
export const WORDS_PER_CLAIM = 80;

/**
 * The claims to paint in a document of `words` words, in the order given: the best ones, at most one for
 * `wordsPerClaim` words, rounded up. Of equal scores the earlier one is kept. Lists may show the others too.
 */
export function chooseShown(
  claims: readonly Claim[],
  words: number,
  wordsPerClaim: number = WORDS_PER_CLAIM,
): readonly Claim[] {
  const share = Math.ceil(words / wordsPerClaim);
  const best = new Set([...claims].sort((a, b) => b.score - a.score || a.start - b.start).slice(0, share));
  return claims.filter((claim) => best.has(claim));
}
