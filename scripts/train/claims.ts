import { writeFile } from "node:fs/promises";
import { tokenize } from "@/lib/language";
import { packWeights } from "@/lib/language/claims/pack-weights";
import { FEATURE_COUNT, featuresOf } from "@/lib/language/claims/sentence-features";
import { readRows } from "../eval/read-rows";
import type { Trainer } from "../train";
import { trainFtrl } from "./claims/ftrl";

interface Row {
  readonly text: string;
  readonly label: boolean;
  readonly previous?: string;
  readonly title?: string;
}

const TARGET = "lib/language/claims/claims.weights.json";

/** One labelled news sentence stands for so many of debate speech, of which there are forty times as many. */
const ARTICLE_WEIGHT = 5;

const SETTINGS = { learningRate: 0.05, smoothing: 1, l1: 4, l2: 5, epochs: 4 } as const;

export const trainClaims: Trainer = async (paths) => {
  if (paths.length === 0) throw new Error("usage: npm run train -- claims <labelled sentences .jsonl>...");
  const rows = (await Promise.all(paths.map((path) => readRows<Row>(path)))).flat();
  const examples = rows.map((row) => ({
    features: featuresOf({
      text: row.text,
      tokens: tokenize(row.text),
      previous: row.previous ?? "",
      title: row.title ?? "",
    }),
    label: row.label,
    weight: row.title === undefined ? 1 : ARTICLE_WEIGHT,
  }));
  const weights = trainFtrl(examples, FEATURE_COUNT, SETTINGS);
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const packed = packWeights(Int8Array.from(weights, (weight) => Math.round(weight / step)));
  const file = { step, threshold: 0.38, weights: packed };
  await writeFile(TARGET, `${JSON.stringify(file, undefined, 1)}\n`);
  return TARGET;
};
