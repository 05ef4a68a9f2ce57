import model from "./claims.weights.json";
import { unpackWeights } from "./pack-weights";
import { FEATURE_COUNT, featuresOf } from "./sentence-features";
import type { SentenceInput } from "./traits";

const WEIGHTS = unpackWeights(model.weights, FEATURE_COUNT);

/** Scores at or above this are claims: where F1 was best on rows held apart from training. */
export const CLAIM_THRESHOLD: number = model.threshold;

/**
 * The estimated probability, 0 to 1, that a careful reader would want the sentence checked: logistic regression
 * over counts of cue words and shapes and over hashed words, calibrated by one slope and one offset.
 */
export function scoreSentence(sentence: SentenceInput): number {
  let sum = 0;
  for (const feature of featuresOf(sentence)) sum += WEIGHTS[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum * model.step));
}
