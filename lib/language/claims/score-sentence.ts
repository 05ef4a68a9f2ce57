import model from "./claims.weights.json";
import { FEATURE_COUNT } from "./feature-space";
import { unpackWeights } from "./pack-weights";
import { scorerOf } from "./score-features";
import type { SentenceInput } from "./traits";

/** The estimated probability, 0 to 1, that a careful reader would want the sentence checked, by the shipped weights. */
export const scoreSentence: (sentence: SentenceInput) => number = scorerOf(
  unpackWeights(model.weights, FEATURE_COUNT),
  model.step,
);
