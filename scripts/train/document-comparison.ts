import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { documentFeatures, readPart } from "@/lib/comparison/document/document-features";
import type { DocumentWeights } from "@/lib/comparison/document/document-model";
import { readDocument, sentencesOf } from "@/lib/comparison/document/read-document";
import type { ComparisonRow } from "../eval/comparison-rows";
import { readRows } from "../eval/read-rows";

const OUTPUT = "lib/comparison/document/document.weights.json";
const STEPS = 600;
const RATE = 0.3;
const RIDGE = 0.02;

interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly supported: boolean;
}

async function readExamples(path: string): Promise<Example[]> {
  const documents = new Map<string, ReturnType<typeof readDocument>>();
  return (await readRows<ComparisonRow>(path)).map(({ claim, evidence, label }) => {
    const document = documents.get(evidence) ?? readDocument({ text: evidence });
    documents.set(evidence, document);
    const sentences = sentencesOf({ text: claim });
    const parts = sentences.map((sentence) => readPart(sentence, document));
    const words = sentences.reduce((sum, { content }) => sum + content.length, 0);
    return { features: documentFeatures(parts, words), supported: label === "supports" };
  });
}

const shorten = (value: number): number => Number(value.toPrecision(5));

/** Full-batch gradient descent on the logistic loss, both classes weighing the same. */
function fitWeights(examples: readonly Example[]): DocumentWeights {
  const size = examples.length;
  const names = Object.keys(examples[0]?.features ?? {});
  const columns = names.map((name) => examples.map(({ features }) => features[name] ?? 0));
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / size);
  const spreads = columns.map((column, index) => {
    const mean = means[index] ?? 0;
    return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size) || 1;
  });
  const rows = examples.map((_, row) =>
    columns.map((column, index) => ((column[row] ?? 0) - (means[index] ?? 0)) / (spreads[index] ?? 1)),
  );
  const positive = examples.filter(({ supported }) => supported).length;
  const weights = names.map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = names.map(() => 0);
    let biasSlope = 0;
    rows.forEach((row, index) => {
      const supported = examples[index]?.supported === true;
      const odds = row.reduce((sum, value, feature) => sum + value * (weights[feature] ?? 0), bias);
      const share = size / (2 * (supported ? positive : size - positive));
      const slope = (share * (1 / (1 + Math.exp(-odds)) - Number(supported))) / size;
      biasSlope += slope;
      row.forEach((value, feature) => {
        slopes[feature] = (slopes[feature] ?? 0) + slope * value;
      });
    });
    bias -= RATE * biasSlope;
    weights.forEach((weight, feature) => {
      weights[feature] = weight - RATE * ((slopes[feature] ?? 0) + RIDGE * weight);
    });
  }
  const features = names.map((name, index) => ({
    name,
    mean: shorten(means[index] ?? 0),
    spread: shorten(spreads[index] ?? 1),
    weight: shorten(weights[index] ?? 0),
  }));
  return { bias: shorten(bias), features };
}

/** Trains the joining of sentences: `npm run train -- document-comparison <summaries.jsonl>...`, after `comparison`. */
export async function trainDocumentComparison(paths: readonly string[]): Promise<string> {
  if (paths.length === 0) throw new Error("usage: npm run train -- document-comparison <rows.jsonl>...");
  const examples: Example[] = [];
  for (const path of paths) examples.push(...(await readExamples(path)));
  await writeFile(OUTPUT, `${JSON.stringify(fitWeights(examples))}\n`);
  return `${OUTPUT}, trained on ${examples.length} rows of ${paths.map((path) => basename(path)).join(", ")}`;
}
