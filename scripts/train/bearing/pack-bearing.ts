import type { PackedBearing } from "@/lib/comparison/bearing/bearing-model";
import type { Tree } from "../comparison/boost";
import { packTree, valuesOf } from "../comparison/pack-decision";

const LARGEST = 127;

const shorten = (value: number): number => Number(value.toPrecision(6));

function* featuresIn(tree: Tree): Iterable<number> {
  if ("value" in tree) return;
  yield tree.feature;
  yield* featuresIn(tree.left);
  yield* featuresIn(tree.right);
}

/** A tree with other numbers for its features and its values times `sign`. */
function rewritten(tree: Tree, numberOf: ReadonlyMap<number, number>, sign: number): Tree {
  if ("value" in tree) return { value: sign * tree.value };
  return {
    feature: numberOf.get(tree.feature) ?? 0,
    bin: tree.bin,
    left: rewritten(tree.left, numberOf, sign),
    right: rewritten(tree.right, numberOf, sign),
  };
}

/**
 * Trees of two classes as one forest for the log odds of the second, which is the difference of their sums; features
 * without a split are left out, leaves are whole numbers of units, at most 127 of them.
 */
export function packBearing(
  files: string,
  names: readonly string[],
  edges: readonly (readonly number[])[],
  rounds: readonly (readonly Tree[])[],
): PackedBearing {
  const all = rounds.flat();
  const used = [...new Set(all.flatMap((tree) => [...featuresIn(tree)]))].toSorted((a, b) => a - b);
  const numberOf = new Map(used.map((feature, index) => [feature, index]));
  const largest = Math.max(...all.flatMap((tree) => [...valuesOf(tree)].map(Math.abs)));
  const leafUnit = shorten(largest / LARGEST);
  const trees: number[] = [];
  for (const [other, bearing] of rounds) {
    if (other !== undefined) packTree(rewritten(other, numberOf, -1), leafUnit, trees);
    if (bearing !== undefined) packTree(rewritten(bearing, numberOf, 1), leafUnit, trees);
  }
  return {
    origin: `Trained on ${files} and on what this project's search finds among their texts; the texts are from Wikipedia, CC BY-SA`,
    features: used.map((feature) => names[feature] ?? ""),
    edges: used.map((feature) => edges[feature] ?? []),
    trees,
    leafUnit,
  };
}
