import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { prepare } from "@/lib/comparison";
import { pairOf } from "@/lib/comparison/alignment/pair";
import { binOf } from "@/lib/comparison/decision/decision-model";
import type { Features } from "@/lib/comparison/decision/features";
import { measurePair } from "@/lib/comparison/decision/measure-pair";
import type { ComparisonRow } from "../eval/comparison-rows";
import { readRows } from "../eval/read-rows";
import { type FoundKind, type FoundOptions, type FoundPair, findPairs } from "./bearing/found-pairs";
import { packBearing } from "./bearing/pack-bearing";
import { type BoostOptions, boost } from "./comparison/boost";
import { isHeldApart } from "./comparison/held-apart";

const OUTPUT = "lib/comparison/bearing/bearing.weights.json";

const BINS = 16;

/** As many hits as the product looks at; one claim in four keeps a training run to a few minutes. */
const search: FoundOptions = { limit: 20, oneIn: 4 };

/** Few and small trees: more gained nothing on groups held apart, and the file must stay small. */
const options: BoostOptions = {
  classCount: 2,
  rounds: 60,
  leaves: 8,
  learningRate: 0.2,
  ridge: 3,
  leastInLeaf: 20,
  binCount: BINS,
  featureShare: 0.5,
};

/** Less than what the model is asked about: passages just below the edge teach it the edge. */
const LEAST_COVERAGE = 0.2;

const bears = (kind: FoundKind): boolean => kind === "supports" || kind === "conflicts";

interface Example {
  readonly kind: FoundKind;
  readonly features: Features;
}

function examplesOf(pairs: readonly FoundPair[]): Example[] {
  return pairs.flatMap(({ kind, claim, passage }) => {
    const pair = pairOf(prepare({ text: claim }), prepare({ text: passage }));
    // Evidence that leaves its claim open is on its matter but settles nothing: an example of neither side.
    if (kind === "neither" || pair.alignment.coverage < LEAST_COVERAGE) return [];
    return [{ kind, features: measurePair(pair).features }];
  });
}

/** Cuts at equal counts, rounded so that the file stays small and the same everywhere. */
function edgesOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const cuts = Array.from({ length: BINS - 1 }, (_, cut) =>
    Number((sorted[Math.floor(((cut + 1) * sorted.length) / BINS)] ?? 0).toPrecision(4)),
  );
  return [...new Set(cuts)].toSorted((a, b) => a - b);
}

/**
 * Trains what tells a passage about the claim's matter from a mere hit: `npm run train -- bearing <rows.jsonl>...`,
 * rows as the comparison's with `group`. Groups of fold 0 are left out, so that `npm run eval -- found` can measure
 * the weights on them.
 */
export async function trainBearing(paths: readonly string[]): Promise<string> {
  if (paths.length === 0) throw new Error("usage: npm run train -- bearing <rows.jsonl>...");
  const examples: Example[] = [];
  for (const path of paths) {
    const rows = (await readRows<ComparisonRow>(path)).filter((row) => !isHeldApart(row));
    examples.push(...examplesOf(await findPairs(rows, search)));
  }
  const names = Object.keys(examples[0]?.features ?? {});
  const columns = names.map((name) => examples.map(({ features }) => features[name] ?? 0));
  const edges = columns.map(edgesOf);
  const rounds = boost(
    {
      size: examples.length,
      columns: columns.map((column, index) =>
        Uint8Array.from(column, (value) => binOf(edges[index] ?? [], value)),
      ),
      classes: Uint8Array.from(examples, ({ kind }) => Number(bears(kind))),
      weights: new Float64Array(examples.length).fill(1),
    },
    options,
  );
  const files = paths.map((path) => basename(path)).join(", ");
  await writeFile(OUTPUT, `${JSON.stringify(packBearing(files, names, edges, rounds))}\n`);
  return `${OUTPUT}, trained on ${examples.length} pairs of ${files}`;
}
