import { bucketVectors, featureUses, fitArticles, fitSpeech } from "./fit-claims";
import { prune } from "./prune";
import { quantize } from "./quantize";
import type { Judged, Training } from "./read-training";
import { wordVectors } from "./word-vectors";

/** Weights as they are shipped. */
export type PackedModel = ReturnType<typeof quantize>;

/**
 * Learns what does not depend on the judged articles, and returns a function that learns the rest from any part
 * of them: folds share the slow half.
 */
export function prepareFit(training: Training): (articles: readonly Judged[]) => PackedModel {
  const words = wordVectors(training.texts);
  const buckets = bucketVectors(words);
  const speech = fitSpeech(training, buckets);
  const { invented, inventedSpeech } = training;
  return (articles) => {
    const weights = fitArticles({ articles, invented }, speech, buckets);
    return quantize(
      prune(weights, featureUses([...training.speech, ...inventedSpeech, ...invented, ...articles], words)),
    );
  };
}
