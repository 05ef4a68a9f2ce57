import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type RankingFeatures, rankingFeatures } from "@/lib/retrieval";
import { readCollection } from "../eval/retrieval-collection";
import type { Trainer } from "../train";
import { descend, type Slope } from "./descend";

const TARGET = "lib/retrieval/reranking/ranking.weights.json";

/** Queries of other parts ("dev-12") are for measuring. */
const TRAINING_PART = "train-";

/** Keeps the weights finite where the data is separable. */
const DECAY = 1e-6;

const NAMES = ["score", "likeness", "held", "together"] as const satisfies readonly (keyof RankingFeatures)[];

/** The candidates of one query, and which are relevant. */
interface Example {
  readonly features: readonly (readonly number[])[];
  readonly isRelevant: readonly boolean[];
}

/** The listwise softmax loss (Cao et al., "Learning to Rank", 2007), meaned over all queries, with decay. */
function slopeOf(examples: readonly Example[], weights: readonly number[]): Slope {
  const gradient = weights.map((weight) => 2 * DECAY * weight);
  let loss = DECAY * weights.reduce((total, weight) => total + weight * weight, 0);
  for (const { features, isRelevant } of examples) {
    const scores = features.map((row) => row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const all = powers.reduce((total, power) => total + power, 0);
    const relevant = isRelevant.filter(Boolean).length;
    loss += (highest + Math.log(all)) / examples.length;
    for (const [row, values] of features.entries()) {
      const goal = isRelevant[row] === true ? 1 / relevant : 0;
      loss -= (goal * (scores[row] ?? 0)) / examples.length;
      const pull = ((powers[row] ?? 0) / all - goal) / examples.length;
      for (const [i, value] of values.entries()) gradient[i] = (gradient[i] ?? 0) + pull * value;
    }
  }
  return { loss, gradient };
}

/** Fits what the parts of the second look weigh beside the index's score, on the training queries of a collection. */
export const trainRanking: Trainer = async ([folder]) => {
  if (folder === undefined) throw new Error("usage: npm run train -- ranking <folder of a collection>");
  const { queries, relevant, candidatesOf } = await readCollection(folder);
  const examples = queries
    .filter(({ id }) => id.startsWith(TRAINING_PART))
    .flatMap((query): Example[] => {
      const found = candidatesOf(query);
      const isRelevant = found.map(({ id }) => relevant.get(query.id)?.has(id) === true);
      if (!isRelevant.includes(true)) return [];
      const features = rankingFeatures(query.text, found).map((each) => NAMES.map((name) => each[name]));
      return [{ features, isRelevant }];
    });
  if (examples.length === 0)
    throw new Error(`${folder} has no query whose id starts with "${TRAINING_PART}"`);
  const [unit = 1, ...weights] = descend(
    NAMES.map(() => 1),
    (at) => slopeOf(examples, at),
  );
  const entries = weights.map((weight, i) => [NAMES[i + 1], Number((weight / unit).toFixed(2))]);
  const target = fileURLToPath(new URL(`../../${TARGET}`, import.meta.url));
  await writeFile(target, `${JSON.stringify(Object.fromEntries(entries))}\n`);
  return TARGET;
};
