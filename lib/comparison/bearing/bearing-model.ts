import { binOf } from "../decision/decision-model";
import type { Features } from "../decision/features";
import { type Forest, sumForest, unpackForest } from "../decision/forest";
import packed from "./bearing.weights.json";

/** The shape of the weight file; numbers are whole unless said otherwise. */
export interface PackedBearing {
  /** What the weights were trained on and on what terms. */
  readonly origin: string;
  /** Names of the features that the trees use, in the order of `edges`. */
  readonly features: readonly string[];
  /** For each feature the values that part its bins, rising; not whole. */
  readonly edges: readonly (readonly number[])[];
  /** Trees in preorder: a split is feature + 1 and bin (at most goes left), a leaf 0 and value. */
  readonly trees: readonly number[];
  /** What one unit of a leaf's value adds to the log odds of bearing; not whole. */
  readonly leafUnit: number;
}

const weights: PackedBearing = packed;
let forest: Forest | undefined;

/** Estimated probability, 0 to 1, that a found passage is about the very matter of the claim. */
export function bearingProbability(features: Features): number {
  forest ??= unpackForest(weights.trees);
  const bins = Uint8Array.from(weights.features, (name, index) =>
    binOf(weights.edges[index] ?? [], features[name] ?? 0),
  );
  return 1 / (1 + Math.exp(-sumForest(forest, bins) * weights.leafUnit));
}
