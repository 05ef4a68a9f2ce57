import { splitSentences } from "@/lib/language";
import { type Span, textOf } from "@/lib/model";

/** The longer words by their first letters, so that endings do not count. */
const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/**
 * The sentence of a passage that says most of the claim, with the share, 0 to 1, of the claim's words in it; none for
 * a claim without words.
 */
export function sentenceOnClaim(text: string, claim: string): { sentence: Span; share: number } | undefined {
  const wanted = stemsOf(claim);
  if (wanted.size === 0) return undefined;
  const scored = splitSentences(text).map((sentence) => {
    const found = stemsOf(textOf(text, sentence));
    return {
      sentence,
      share: [...wanted].filter((stem) => found.has(stem)).length / wanted.size,
    };
  });
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, each) => (best === undefined || each.share > best.share ? each : best),
    undefined,
  );
}
