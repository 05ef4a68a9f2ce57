import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cluesOf, type OriginClues } from "@/lib/provenance/one-origin";
import { readTogether } from "@/lib/provenance/read-together";
import { mayBeAlike } from "@/lib/provenance/reason-to-merge";
import { wordingOfText } from "@/lib/provenance/shared-text";
import { type OriginRow, testimonyOf } from "../eval/origins";
import { readRows } from "../eval/read-rows";
import type { Trainer } from "../train";
import { descend, type Slope } from "./descend";

const TARGET = "lib/provenance/one-origin.weights.json";

/** As strong as one pair for each weight: what a clue of few pairs seems to tell is taken with care. */
const DECAY = 1;

interface Example {
  readonly clues: OriginClues;
  readonly isOne: boolean;
}

/** The pairs of passages of a cluster that may be one: of the others the weights are not asked. */
function examplesOf({ claim = "", passages, groups = [] }: OriginRow): Example[] {
  const reads = readTogether(passages.map(testimonyOf), claim);
  const wording = wordingOfText(claim);
  return reads.flatMap((a, i) =>
    reads.slice(0, i).flatMap((b, j) => {
      if (!mayBeAlike(a, b)) return [];
      const isOne = groups.some((group) => group.includes(i) && group.includes(j));
      return [{ clues: cluesOf(a, b, wording), isOne }];
    }),
  );
}

/** Logistic loss over all pairs with ridge decay on all weights but the first, which is the intercept. */
function slopeOver(examples: readonly Example[]): (weights: readonly number[]) => Slope {
  const rows = examples.map(({ clues }) => [1, ...Object.values(clues)]);
  return (weights) => {
    const decay = weights.map((weight, at) => (at === 0 ? 0 : DECAY * weight));
    const gradient = decay.map((pull) => pull / rows.length);
    let loss = weights.reduce((sum, weight, at) => sum + ((decay[at] ?? 0) * weight) / 2, 0) / rows.length;
    rows.forEach((row, index) => {
      const logit = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const goal = examples[index]?.isOne === true ? 1 : 0;
      loss += (Math.max(0, logit) - goal * logit + Math.log1p(Math.exp(-Math.abs(logit)))) / rows.length;
      const pull = (1 / (1 + Math.exp(-logit)) - goal) / rows.length;
      row.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + pull * value;
      });
    });
    return { loss, gradient };
  };
}

const short = (value = 0): number => Number(value.toFixed(2));

/** What the clues of two passages weigh, by clusters whose groups are known. */
export function fitOrigins(rows: readonly OriginRow[]) {
  const examples = rows.flatMap(examplesOf);
  const names = Object.keys(examples[0]?.clues ?? {});
  const [intercept, ...weights] = descend([0, ...names.map(() => 0)], slopeOver(examples));
  return {
    origin: `Trained on ${rows.length} clusters of passages invented for this project`,
    intercept: short(intercept),
    clues: Object.fromEntries(names.map((name, at) => [name, short(weights[at])])),
  };
}

export const trainOrigins: Trainer = async (files) => {
  if (files.length === 0) throw new Error("usage: npm run train -- origins <clusters.jsonl>...");
  const rows = await Promise.all(files.map((file) => readRows<OriginRow>(file)));
  const target = fileURLToPath(new URL(`../../${TARGET}`, import.meta.url));
  await writeFile(target, `${JSON.stringify(fitOrigins(rows.flat()), undefined, 2)}\n`);
  return TARGET;
};
