import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gramSimilarities } from "@/lib/retrieval";
import { readCollection } from "../eval/retrieval-collection";
import type { Trainer } from "../train";

const TARGET = "lib/retrieval/reranking/ranking.weights.json";

/** Queries of other parts ("dev-12") are for measuring. */
const TRAINING_PART = "train-";

/** Newton's method on two convex dimensions: far fewer steps suffice. */
const STEPS = 50;

/** A step this small changes nothing. */
const MIN_PART = 1e-3;

/** Keeps the weights finite where the data is separable. */
const DECAY = 1e-5;

/** The candidates of one query: what `rerank` weighs of each, and which are relevant. */
interface Example {
  readonly features: readonly (readonly [share: number, likeness: number])[];
  readonly isRelevant: readonly boolean[];
}

type Pair = readonly [share: number, likeness: number];

/** A loss, its first derivatives (by share, by likeness) and its second (by share, by both, by likeness). */
type Slope = readonly [number, number, number, number, number, number];

/** Slope of the listwise softmax loss (Cao et al., "Learning to Rank", 2007) for one query. */
function slopeOf({ features, isRelevant }: Example, [shareWeight, likenessWeight]: Pair): Slope {
  const scores = features.map(([share, likeness]) => shareWeight * share + likenessWeight * likeness);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  const relevant = isRelevant.filter(Boolean).length;
  let [meanShare, meanLikeness, squareShare, both, squareLikeness] = [0, 0, 0, 0, 0];
  let [goalShare, goalLikeness] = [0, 0];
  for (const [i, [share, likeness]] of features.entries()) {
    const chance = (powers[i] ?? 0) / sum;
    const goal = isRelevant[i] === true ? 1 / relevant : 0;
    meanShare += chance * share;
    meanLikeness += chance * likeness;
    squareShare += chance * share * share;
    both += chance * share * likeness;
    squareLikeness += chance * likeness * likeness;
    goalShare += goal * share;
    goalLikeness += goal * likeness;
  }
  return [
    highest + Math.log(sum) - (shareWeight * goalShare + likenessWeight * goalLikeness),
    meanShare - goalShare,
    meanLikeness - goalLikeness,
    squareShare - meanShare ** 2,
    both - meanShare * meanLikeness,
    squareLikeness - meanLikeness ** 2,
  ];
}

/** The mean over all examples, with decay. */
function meanSlope(examples: readonly Example[], weights: Pair): Slope {
  const [a, b] = weights;
  const slope: [number, number, number, number, number, number] = [
    (DECAY / 2) * (a * a + b * b),
    DECAY * a,
    DECAY * b,
    DECAY,
    0,
    DECAY,
  ];
  for (const example of examples) {
    for (const [i, value] of slopeOf(example, weights).entries()) {
      slope[i] = (slope[i] ?? 0) + value / examples.length;
    }
  }
  return slope;
}

/** One step of Newton's method, halved until the loss falls. */
function improved(examples: readonly Example[], weights: Pair): Pair {
  const [loss, a, b, aa, ab, bb] = meanSlope(examples, weights);
  const determinant = aa * bb - ab * ab;
  const step: Pair = [(bb * a - ab * b) / determinant, (aa * b - ab * a) / determinant];
  for (let part = 1; part > MIN_PART; part /= 2) {
    const next: Pair = [weights[0] - part * step[0], weights[1] - part * step[1]];
    if (meanSlope(examples, next)[0] < loss) return next;
  }
  return weights;
}

/** Fits what likeness of characters weighs beside the index's score, on the training queries of a collection. */
export const trainRanking: Trainer = async ([folder]) => {
  if (folder === undefined) throw new Error("usage: npm run train -- ranking <folder of a collection>");
  const { queries, relevant, candidatesOf } = await readCollection(folder);
  const examples = queries
    .filter(({ id }) => id.startsWith(TRAINING_PART))
    .flatMap((query): Example[] => {
      const found = candidatesOf(query);
      const isRelevant = found.map(({ id }) => relevant.get(query.id)?.has(id) === true);
      if (!isRelevant.includes(true)) return [];
      const best = Math.max(...found.map(({ score }) => score));
      const likeness = gramSimilarities(
        query.text,
        found.map(({ text }) => text),
      );
      return [
        { features: found.map(({ score }, i) => [score / best, likeness[i] ?? 0] as const), isRelevant },
      ];
    });
  if (examples.length === 0)
    throw new Error(`${folder} has no query whose id starts with "${TRAINING_PART}"`);
  let weights: Pair = [1, 1];
  for (let step = 0; step < STEPS; step += 1) weights = improved(examples, weights);
  const likeness = Number((weights[1] / weights[0]).toFixed(1));
  const target = fileURLToPath(new URL(`../../${TARGET}`, import.meta.url));
  await writeFile(target, `${JSON.stringify({ likeness })}\n`);
  return TARGET;
};
