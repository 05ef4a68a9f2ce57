import { outcomes } from "@/lib/comparison/decision/decision-model";
import { CLUE_CELLS } from "@/lib/comparison/decision/hash-clue";
import { softmax } from "./boost";
import type { Example } from "./examples";

/** Logistic regression over cells: for each cell and outcome one weight, and one for each outcome alone. */
export interface ClueWeights {
  readonly cells: Float64Array;
  readonly bias: Float64Array;
  /** How often each cell was seen in training. */
  readonly seen: Uint32Array;
}

const EPOCHS = 3;
const RATE = 0.1;
const BIAS_RATE = 0.01;
const RIDGE = 1e-2;
/** A step through the rows that is prime to their number mixes files and labels. */
const STRIDE = 7919;

/** AdaGrad on the softmax loss (Duchi et al. 2011); the same examples give the same weights. */
export function trainClues(examples: readonly Example[]): ClueWeights {
  const count = outcomes.length;
  const cells = new Float64Array(CLUE_CELLS * count);
  const squares = new Float64Array(CLUE_CELLS * count).fill(1e-8);
  const bias = new Float64Array(count);
  const seen = new Uint32Array(CLUE_CELLS);
  for (const example of examples) for (const cell of example.cells) seen[cell] = (seen[cell] ?? 0) + 1;
  const weights = { cells, bias, seen };
  const scores = new Float64Array(count);
  const probabilities = new Float64Array(count);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let turn = 0; turn < examples.length; turn += 1) {
      const example = examples[(turn * STRIDE) % examples.length] as Example;
      scoreOutcomes(weights, example, scores);
      softmax(scores, 0, count, probabilities);
      for (let outcome = 0; outcome < count; outcome += 1) {
        const target = outcomes[outcome] === example.label ? 1 : 0;
        const gradient = example.weight * ((probabilities[outcome] as number) - target);
        bias[outcome] = (bias[outcome] as number) - BIAS_RATE * gradient;
        for (const cell of example.cells) {
          const place = cell * count + outcome;
          const slope = gradient + RIDGE * (cells[place] as number);
          squares[place] = (squares[place] as number) + slope * slope;
          cells[place] = (cells[place] as number) - (RATE * slope) / Math.sqrt(squares[place] as number);
        }
      }
    }
  }
  return weights;
}

function scoreOutcomes({ cells, bias }: ClueWeights, example: Example, scores: Float64Array): void {
  for (let outcome = 0; outcome < outcomes.length; outcome += 1) {
    let score = bias[outcome] as number;
    for (const cell of example.cells) score += cells[cell * outcomes.length + outcome] as number;
    scores[outcome] = score;
  }
}

/** Log odds of "conflicts" and of "neither" against "supports". */
export function scoreExample(weights: ClueWeights, example: Example): readonly [number, number] {
  const scores = new Float64Array(outcomes.length);
  scoreOutcomes(weights, example, scores);
  const [supports = 0, conflicts = 0, neither = 0] = scores;
  return [conflicts - supports, neither - supports];
}
