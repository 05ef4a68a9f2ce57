import { isHeldApart } from "../train/comparison/held-apart";
import { type AnsweredRow, type Label, labels } from "./comparison-rows";
import type { Evaluation } from "./task";

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

interface LabelFigures {
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function figuresOfLabel(answered: readonly AnsweredRow[], label: Label): LabelFigures {
  const gold = answered.filter(({ row }) => row.label === label).length;
  const said = answered.filter((each) => each.label === label).length;
  const right = answered.filter((each) => each.label === label && each.row.label === label).length;
  return {
    gold,
    precision: share(right, said),
    recall: share(right, gold),
    f1: share(2 * right, gold + said),
  };
}

const accuracyOf = (answered: readonly AnsweredRow[]): number =>
  share(answered.filter(({ row, label }) => row.label === label).length, answered.length);

/** Recall of "supports" and of everything else, averaged: a document bears a summary out or it does not. */
function balancedAccuracyOf(answered: readonly AnsweredRow[]): number {
  const supporting = answered.filter(({ row }) => row.label === "supports");
  const others = answered.filter(({ row }) => row.label !== "supports");
  const right = share(supporting.filter(({ label }) => label === "supports").length, supporting.length);
  return (right + share(others.filter(({ label }) => label !== "supports").length, others.length)) / 2;
}

/** Of pairs of rows with one claim in one group and different labels, the share with both rows right. */
function pairAccuracyOf(answered: readonly AnsweredRow[]): { pairs: number; accuracy: number } {
  const byClaim = groupBy(
    answered.filter(({ row }) => row.group !== undefined),
    ({ row }) => `${row.group}\n${row.claim}`,
  );
  const pairs = [...byClaim.values()].filter((rows) => new Set(rows.map(({ row }) => row.label)).size > 1);
  const right = pairs.filter((rows) => rows.every(({ row, label }) => row.label === label));
  return { pairs: pairs.length, accuracy: share(right.length, pairs.length) };
}

function mainFigures(answered: readonly AnsweredRow[]): Record<string, number> {
  const present = labels.filter((label) => answered.some(({ row }) => row.label === label));
  const conflicts = figuresOfLabel(answered, "conflicts");
  const innocent = answered.filter(({ row }) => row.label !== "conflicts");
  const f1 = present.map((label) => figuresOfLabel(answered, label).f1);
  const { pairs, accuracy } = pairAccuracyOf(answered);
  return {
    accuracy: accuracyOf(answered),
    "macro-F1": share(
      f1.reduce((a, b) => a + b, 0),
      present.length,
    ),
    "balanced accuracy, supports or not": balancedAccuracyOf(answered),
    "precision of conflicts": conflicts.precision,
    "recall of conflicts": conflicts.recall,
    "false alarms": share(innocent.filter(({ label }) => label === "conflicts").length, innocent.length),
    ...(pairs === 0 ? {} : { "pair accuracy": accuracy }),
  };
}

/** Figures of all rows and, where the weights were trained on rows of this file, of the groups held apart. */
export function figuresOf(answered: readonly AnsweredRow[]): Record<string, number> {
  const apart = answered.filter(({ row }) => isHeldApart(row));
  const figures = mainFigures(answered);
  if (apart.length === 0 || apart.length === answered.length) return figures;
  const named = Object.entries(mainFigures(apart)).map(
    ([name, value]) => [`held apart: ${name}`, value] as const,
  );
  return { ...Object.fromEntries(named), "held apart: rows": apart.length, ...figures };
}

const round = (value: number): number => Math.round(1000 * value) / 1000;

/** Precision and recall of each label, and accuracy of each kind of row. */
export function comparisonTables(prefix: string, answered: readonly AnsweredRow[]): Evaluation["tables"] {
  const byLabel = labels.map((label) => {
    const { gold, precision, recall, f1 } = figuresOfLabel(answered, label);
    return { label, rows: gold, precision: round(precision), recall: round(recall), F1: round(f1) };
  });
  const byKind = [...groupBy(answered, ({ row }) => row.kind ?? "any")].map(([kind, rows]) => {
    const conflicts = figuresOfLabel(rows, "conflicts");
    return {
      kind,
      rows: rows.length,
      accuracy: round(accuracyOf(rows)),
      "precision of conflicts": round(conflicts.precision),
      "recall of conflicts": round(conflicts.recall),
    };
  });
  return [
    { title: `${prefix}labels`, rows: byLabel },
    { title: `${prefix}kinds`, rows: byKind.toSorted((a, b) => b.rows - a.rows) },
  ];
}
