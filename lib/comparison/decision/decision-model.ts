import packed from "./decision.weights.json";
import type { Features } from "./features";
import { type Forest, sumForest, unpackForest } from "./forest";
import { CLUE_CELLS, hashClue } from "./hash-clue";

/** What the weights are trained to tell apart. */
export const outcomes = ["supports", "conflicts", "neither"] as const;

/** Estimated probability of each outcome, 0 to 1, together 1. */
export type Outlook = Readonly<Record<(typeof outcomes)[number], number>>;

/** The shape of the weight file; numbers are whole unless said otherwise. */
export interface PackedDecision {
  /** Names of the features, in the order of `edges`. */
  readonly features: readonly string[];
  /** For each feature the values that part its bins, rising; not whole. */
  readonly edges: readonly (readonly number[])[];
  /** For each outcome its trees in preorder: a split is feature + 1 and bin (at most goes left), a leaf 0 and value. */
  readonly trees: readonly (readonly number[])[];
  /** What one unit of a leaf's value stands for; not whole. */
  readonly leafUnit: number;
  /** Triples: cells passed over, then the weights for "conflicts" and for "neither" against "supports". */
  readonly clues: readonly number[];
  /** What one unit of a clue's weight stands for, and the weights of no clue at all; not whole. */
  readonly clueUnit: number;
  readonly clueBias: readonly [number, number];
}

/** The names under which the clues' own verdict joins the features. */
export const clueFeatures = ["clueConflicts", "clueNeither"] as const;

/** Weights of all cells, two for each, from their packed form. */
function unpackClues({ clues, clueUnit }: PackedDecision): Float32Array {
  const weights = new Float32Array(2 * CLUE_CELLS);
  let cell = -1;
  for (let index = 0; index < clues.length; index += 3) {
    cell += 1 + (clues[index] ?? 0);
    weights[2 * cell] = (clues[index + 1] ?? 0) * clueUnit;
    weights[2 * cell + 1] = (clues[index + 2] ?? 0) * clueUnit;
  }
  return weights;
}

/** Log odds of "conflicts" and of "neither" against "supports", by the clues alone. */
function scoreClues(
  weights: Float32Array,
  [conflicts, neither]: readonly [number, number],
  clues: readonly string[],
): readonly [number, number] {
  let [first, second] = [conflicts, neither];
  for (const cell of new Set(clues.map(hashClue))) {
    first += weights[2 * cell] ?? 0;
    second += weights[2 * cell + 1] ?? 0;
  }
  return [first, second];
}

/** The bin of a value: the number of edges below it. */
export function binOf(edges: readonly number[], value: number): number {
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] ?? 0)) bin += 1;
  return bin;
}

interface DecisionModel {
  readonly packed: PackedDecision;
  readonly clueWeights: Float32Array;
  readonly forests: readonly Forest[];
}

let unpacked: DecisionModel | undefined;

function model(): DecisionModel {
  if (unpacked === undefined) {
    // The file's tuples are wider in its inferred type.
    const shipped = packed as unknown as PackedDecision;
    unpacked = {
      packed: shipped,
      clueWeights: unpackClues(shipped),
      forests: shipped.trees.map(unpackForest),
    };
  }
  return unpacked;
}

/** What the trained weights make of a pair's features and word clues. */
export function predict(features: Features, clues: readonly string[]): Outlook {
  const { packed: weights, clueWeights, forests } = model();
  const [clueConflicts, clueNeither] = scoreClues(clueWeights, weights.clueBias, clues);
  const all: Features = { ...features, clueConflicts, clueNeither };
  const bins = Uint8Array.from(weights.features, (name, index) =>
    binOf(weights.edges[index] ?? [], all[name] ?? 0),
  );
  const scores = forests.map((forest) => sumForest(forest, bins) * weights.leafUnit);
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((a, b) => a + b, 0);
  const [supports = 0, conflicts = 0, neither = 0] = odds.map((odd) => odd / total);
  return { supports, conflicts, neither };
}
