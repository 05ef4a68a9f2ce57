import type { Claim, ClaimReason } from "@/lib/model";

/** About one claim in a paragraph of news: more underlining makes readers ignore it. */
export const WORDS_PER_CLAIM = 80;

/** What evidence can decide: a figure, a date, a first. */
const DECIDABLE: ReadonlySet<ClaimReason> = new Set(["quantity", "date", "superlative"]);

const isDecidable = ({ why }: Claim): boolean => why.some((reason) => DECIDABLE.has(reason));

/** Those that evidence can decide come first, then the likelier ones, then the earlier ones. */
const byWorth = (a: Claim, b: Claim): number =>
  Number(isDecidable(b)) - Number(isDecidable(a)) || b.score - a.score || a.start - b.start;

/**
 * The claims to paint in a document of `words` words, in the order given: the best ones, at most one for
 * `wordsPerClaim` words, rounded up. Lists may show the others too.
 */
export function chooseShown(
  claims: readonly Claim[],
  words: number,
  wordsPerClaim: number = WORDS_PER_CLAIM,
): readonly Claim[] {
  const share = Math.ceil(words / wordsPerClaim);
  const best = new Set([...claims].sort(byWorth).slice(0, share));
  return claims.filter((claim) => best.has(claim));
}
