import { basename } from "node:path";
import { prepare } from "@/lib/comparison";
import { pairOf } from "@/lib/comparison/alignment/pair";
import type { Features } from "@/lib/comparison/decision/features";
import { hashClue } from "@/lib/comparison/decision/hash-clue";
import { measurePair } from "@/lib/comparison/decision/measure-pair";
import { wordCluesOf } from "@/lib/comparison/decision/word-clues";
import type { ComparisonRow, Label } from "../../eval/comparison-rows";
import { readRows } from "../../eval/read-rows";
import { isHeldApart } from "./held-apart";

/** A labelled pair as the trainers see it. */
export interface Example {
  readonly label: Label;
  readonly group: string;
  readonly features: Features;
  /** Cells of its word clues, each once. */
  readonly cells: readonly number[];
  readonly weight: number;
}

/**
 * Real revisions of articles and reports as a search finds them are what the decision meets; pairs in which shared words
 * tell nothing are harder than what is met, and what was made of other data is easier.
 */
function weightOf(path: string): number {
  const name = basename(path);
  return name.includes("real") || name.includes("natural") ? 1 : 0.25;
}

/** The rows of one file that may be trained on, read into features. */
export async function readExamples(path: string): Promise<Example[]> {
  const weight = weightOf(path);
  const rows = await readRows<ComparisonRow>(path);
  return rows
    .filter((row) => !isHeldApart(row))
    .map((row) => {
      const pair = pairOf(prepare({ text: row.claim }), prepare({ text: row.evidence }));
      const cells = [...new Set(wordCluesOf(pair).map(hashClue))];
      const { features } = measurePair(pair);
      return { label: row.label, group: row.group ?? row.id, features, cells, weight };
    });
}
