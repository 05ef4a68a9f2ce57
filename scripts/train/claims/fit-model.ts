import { bucketVectors, featureUses, fitArticles, fitSpeech } from "./fit-claims";
import { prune } from "./prune";
import { quantize } from "./quantize";
import type { Training } from "./read-training";
import { wordVectors } from "./word-vectors";

/** Weights as they are shipped. */
export type PackedModel = ReturnType<typeof quantize>;

/** What folds leave parts of out. */
export type JudgedArticles = Pick<Training, "articles" | "pages">;

/**
 * Learns what does not depend on the judged articles, and returns a function that learns the rest from any part
 * of them: folds share the slow half.
 */
export function prepareFit(training: Training): (judged: JudgedArticles) => PackedModel {
  const words = wordVectors(training.texts);
  const buckets = bucketVectors(words);
  const speech = fitSpeech(training, buckets);
  const { invented, inventedSpeech } = training;
  return ({ articles, pages }) => {
    const weights = fitArticles({ articles, pages, invented }, speech, buckets);
    const rows = [...training.speech, ...inventedSpeech, ...invented, ...pages, ...articles];
    return quantize(prune(weights, featureUses(rows, words)));
  };
}
