import type { PackedDecision } from "@/lib/comparison/decision/decision-model";
import { CLUE_CELLS } from "@/lib/comparison/decision/hash-clue";
import type { Tree } from "./boost";
import type { ClueWeights } from "./clue-weights";

const LARGEST = 127;
/** Cells seen less often carry chance, and bytes. */
const LEAST_SEEN = 4;

const largestOf = (values: Iterable<number>): number => {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
};

/** The values of a tree's leaves. */
export function* valuesOf(tree: Tree): Iterable<number> {
  if ("value" in tree) yield tree.value;
  else {
    yield* valuesOf(tree.left);
    yield* valuesOf(tree.right);
  }
}

/** Appends a tree in preorder, its leaves as whole numbers of `unit`. */
export function packTree(tree: Tree, unit: number, out: number[]): void {
  if ("value" in tree) out.push(0, Math.round(tree.value / unit));
  else {
    out.push(tree.feature + 1, tree.bin);
    packTree(tree.left, unit, out);
    packTree(tree.right, unit, out);
  }
}

const shorten = (value: number): number => Number(value.toPrecision(6));

function packClues({
  cells,
  bias,
  seen,
}: ClueWeights): Pick<PackedDecision, "clues" | "clueUnit" | "clueBias"> {
  const contrast = (place: number, outcome: number): number =>
    (cells[3 * place + outcome] as number) - (cells[3 * place] as number);
  const kept = Array.from({ length: CLUE_CELLS }, (_, cell) => cell).filter(
    (cell) => (seen[cell] ?? 0) >= LEAST_SEEN,
  );
  const clueUnit = shorten(
    largestOf(kept.flatMap((cell) => [contrast(cell, 1), contrast(cell, 2)])) / LARGEST,
  );
  const clues: number[] = [];
  let next = 0;
  for (const cell of kept) {
    const weights = [1, 2].map((outcome) => Math.round(contrast(cell, outcome) / clueUnit));
    if (weights.every((weight) => weight === 0)) continue;
    clues.push(cell - next, ...weights);
    next = cell + 1;
  }
  const [supports = 0, conflicts = 0, neither = 0] = bias;
  return { clues, clueUnit, clueBias: [shorten(conflicts - supports), shorten(neither - supports)] };
}

/** Rounds every weight to a whole number of units, at most 127 of them. */
export function packDecision(
  features: readonly string[],
  edges: readonly (readonly number[])[],
  rounds: readonly (readonly Tree[])[],
  clues: ClueWeights,
): PackedDecision {
  const leafUnit = shorten(
    largestOf(rounds.flatMap((trees) => trees.flatMap((tree) => [...valuesOf(tree)]))) / LARGEST,
  );
  const trees = (rounds[0] ?? []).map((_, outcome) => {
    const out: number[] = [];
    for (const round of rounds) {
      const tree = round[outcome];
      if (tree !== undefined) packTree(tree, leafUnit, out);
    }
    return out;
  });
  return { features, edges, trees, leafUnit, ...packClues(clues) };
}
