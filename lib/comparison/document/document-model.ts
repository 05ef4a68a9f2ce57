import type { Features } from "../decision/features";
import packed from "./document.weights.json";

/** A logistic regression over standardised features, as the weight file has it. */
export interface DocumentWeights {
  readonly bias: number;
  /** Name, mean, spread and weight of each feature. */
  readonly features: readonly {
    readonly name: string;
    readonly mean: number;
    readonly spread: number;
    readonly weight: number;
  }[];
}

/** Estimated probability, 0 to 1, that a document bears a whole claim out. */
export function supportProbability(features: Features, weights: DocumentWeights = packed): number {
  let odds = weights.bias;
  for (const { name, mean, spread, weight } of weights.features) {
    odds += (weight * ((features[name] ?? 0) - mean)) / spread;
  }
  return 1 / (1 + Math.exp(-odds));
}
