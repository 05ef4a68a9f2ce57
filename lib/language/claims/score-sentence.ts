import model from "./claims.weights.json";
import { FeatureList } from "./feature-list";
import { FEATURE_COUNT } from "./feature-space";
import { unpackWeights } from "./pack-weights";
import { logitOf } from "./score-features";
import { listFeatures } from "./sentence-features";
import type { SentenceInput } from "./traits";

const WEIGHTS = unpackWeights(model.weights, FEATURE_COUNT);

const list = new FeatureList(FEATURE_COUNT);

/**
 * The estimated probability, 0 to 1, that a careful reader would want the sentence checked: logistic regression
 * over cue words, shapes, pairs of word classes, hashed words and topics.
 */
export function scoreSentence(sentence: SentenceInput): number {
  listFeatures(list, sentence);
  return 1 / (1 + Math.exp(-model.step * logitOf(list, WEIGHTS, sentence.title !== undefined)));
}
