import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { compareDocument } from "@/lib/comparison";
import type { Comparison } from "@/lib/model";
import { comparisonTables, figuresOf } from "./comparison-figures";
import { type ComparisonRow, type Label, labelOf } from "./comparison-rows";
import { readRows } from "./read-rows";
import type { Evaluation } from "./task";

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith(".jsonl")).toSorted();
  if (names.length === 0) throw new Error(`${path}: no .jsonl file in this folder`);
  return names.map((name) => join(path, name));
}

const answer = ({ claim, evidence, claimDate, evidenceDate }: ComparisonRow): Comparison =>
  compareDocument(
    { text: claim, ...(claimDate === undefined ? {} : { date: claimDate }) },
    { text: evidence, ...(evidenceDate === undefined ? {} : { date: evidenceDate }) },
  );

const mistake = (row: ComparisonRow, answered: Label, { confidence, reasons }: Comparison): string =>
  `${row.id}: ${row.label} answered ${answered} (${confidence.toFixed(2)})\n  claim: ${row.claim}\n  evidence: ${row.evidence}\n  ${reasons
    .map(({ slot, verdict, claim, evidence }) => `${slot} ${verdict}: ${claim} / ${evidence}`)
    .join("; ")}`;

/**
 * Compares the rows `{id, claim, evidence, label, kind?, group?, claimDate?, evidenceDate?}` of one file or of each
 * file in a folder; `differs` and `related` count as `neither`.
 */
export async function evaluateCompare(path: string): Promise<Evaluation> {
  const figures: Record<string, number> = {};
  const tables: Evaluation["tables"][number][] = [];
  const predictions: object[] = [];
  const errors: string[] = [];
  const files = await filesOf(path);
  for (const file of files) {
    const rows = await readRows<ComparisonRow>(file);
    const answered = rows.map((row) => {
      const comparison = answer(row);
      const label = labelOf(comparison.relation);
      predictions.push({ id: row.id, ...comparison });
      if (label !== row.label) errors.push(mistake(row, label, comparison));
      return { row, label };
    });
    const prefix = files.length === 1 ? "" : `${basename(file, ".jsonl")}: `;
    for (const [name, value] of Object.entries(figuresOf(answered))) figures[prefix + name] = value;
    tables.push(...comparisonTables(prefix, answered));
  }
  return { rows: predictions.length, figures, tables, predictions, errors };
}
