import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { binOf, clueFeatures, outcomes } from "@/lib/comparison/decision/decision-model";
import { type BoostOptions, boost } from "./comparison/boost";
import { type ClueWeights, scoreExample, trainClues } from "./comparison/clue-weights";
import { type Example, readExamples } from "./comparison/examples";
import { foldOf } from "./comparison/held-apart";
import { packDecision } from "./comparison/pack-decision";

const OUTPUT = "lib/comparison/decision/decision.weights.json";

/** At most so many bins a feature: finer ones gained nothing on folds. */
const BINS = 32;

const options: BoostOptions = {
  classCount: outcomes.length,
  rounds: 180,
  leaves: 16,
  learningRate: 0.06,
  ridge: 3,
  leastInLeaf: 20,
  binCount: BINS,
  featureShare: 0.5,
};

/** Each training row gets the clues' verdict from weights that have not seen its fold: else they would look too sure. */
function scoreOutOfFold(examples: readonly Example[]): (readonly [number, number])[] {
  const scores: (readonly [number, number])[] = new Array(examples.length).fill([0, 0]);
  for (const fold of new Set(examples.map(({ group }) => foldOf(group)))) {
    const weights = trainClues(examples.filter(({ group }) => foldOf(group) !== fold));
    examples.forEach((example, index) => {
      if (foldOf(example.group) === fold) scores[index] = scoreExample(weights, example);
    });
  }
  return scores;
}

/** Cuts at equal counts, rounded so that the file stays small and the same everywhere. */
function edgesOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const edges = new Set<number>();
  for (let cut = 1; cut < BINS; cut += 1) {
    edges.add(Number((sorted[Math.floor((cut * sorted.length) / BINS)] ?? 0).toPrecision(4)));
  }
  return [...edges].toSorted((a, b) => a - b);
}

/**
 * Trains the decision on labelled pairs: `npm run train -- comparison <vitaminc-real.jsonl> <more.jsonl>...`.
 * Groups of fold 0 are left out, so that `npm run eval -- compare` can measure the weights on them.
 */
export async function trainComparison(paths: readonly string[]): Promise<string> {
  if (paths.length === 0) throw new Error("usage: npm run train -- comparison <rows.jsonl>...");
  const examples: Example[] = [];
  for (const path of paths) examples.push(...(await readExamples(path)));
  const scores = scoreOutOfFold(examples);
  const names = [...Object.keys(examples[0]?.features ?? {}), ...clueFeatures];
  const columns = names.map((name) =>
    name === clueFeatures[0]
      ? scores.map(([conflicts]) => conflicts)
      : name === clueFeatures[1]
        ? scores.map(([, neither]) => neither)
        : examples.map(({ features }) => features[name] ?? 0),
  );
  const edges = columns.map(edgesOf);
  const rounds = boost(
    {
      size: examples.length,
      columns: columns.map((column, index) =>
        Uint8Array.from(column, (value) => binOf(edges[index] ?? [], value)),
      ),
      classes: Uint8Array.from(examples, ({ label }) => outcomes.indexOf(label)),
      weights: Float64Array.from(examples, ({ weight }) => weight),
    },
    options,
  );
  const clues: ClueWeights = trainClues(examples);
  await writeFile(OUTPUT, `${JSON.stringify(packDecision(names, edges, rounds, clues))}\n`);
  return `${OUTPUT}, trained on ${examples.length} rows of ${paths.map((path) => basename(path)).join(", ")}`;
}
