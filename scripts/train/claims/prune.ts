import { ARTICLE_HEAD, SPEECH_HEAD, TITLE_PART } from "@/lib/language/claims/feature-space";

/** How many weights of each large part are kept; a third of those that are not zero, which costs less than half a point. */
const BUDGETS = [
  { from: SPEECH_HEAD.tags, to: SPEECH_HEAD.grams, kept: 500 },
  { from: ARTICLE_HEAD.tags, to: ARTICLE_HEAD.grams, kept: 500 },
  { from: SPEECH_HEAD.grams, to: SPEECH_HEAD.topics, kept: 3_500 },
  { from: SPEECH_HEAD.topics, to: SPEECH_HEAD.end, kept: 2_000 },
  { from: ARTICLE_HEAD.grams, to: ARTICLE_HEAD.topics, kept: 1_500 },
  { from: ARTICLE_HEAD.topics, to: ARTICLE_HEAD.end, kept: 2_200 },
  { from: TITLE_PART.topics, to: TITLE_PART.end, kept: 800 },
] as const;

/** Sets all but the most useful weights of each large part to zero: useful is large and often used. */
export function prune(weights: Float64Array, uses: ArrayLike<number>): Float64Array {
  const pruned = weights.slice();
  const usefulness = (feature: number): number =>
    Math.abs(weights[feature] ?? 0) * Math.sqrt(uses[feature] ?? 0);
  for (const { from, to, kept } of BUDGETS) {
    const features = Array.from({ length: to - from }, (_, index) => from + index);
    features.sort((a, b) => usefulness(b) - usefulness(a) || a - b);
    for (const feature of features.slice(kept)) pruned[feature] = 0;
  }
  return pruned;
}
