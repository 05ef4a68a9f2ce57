import { CLAIM_THRESHOLD, SPEECH_THRESHOLD, scoreSentence } from "@/lib/language";
import model from "@/lib/language/claims/claims.weights.json";
import { fingerprint } from "../train/claims/fingerprint";
import { scoreByFolds } from "../train/claims/score-by-folds";
import { averagePrecision, bestF1, calibrationTable, figuresAt, precisionOfBest } from "./ranking";
import { readRows } from "./read-rows";
import type { EvalOptions, Evaluation } from "./task";

/** `title` makes a row a sentence of an article; `grade` and `why` are for the tables only. */
interface DetectRow {
  readonly id: string;
  readonly text: string;
  readonly label: boolean;
  readonly title?: string;
  readonly host?: string;
  readonly grade?: number;
  readonly why?: readonly string[];
}

interface Judgement {
  readonly row: DetectRow;
  readonly label: boolean;
  readonly score: number;
  readonly isClaim: boolean;
}

/** The share that the issue of precision at the top is asked for. */
const BEST_SHARE = 0.2;

function judge(rows: readonly DetectRow[], scores: readonly number[]): Judgement[] {
  return rows.map((row, index) => {
    const score = scores[index] ?? 0;
    const threshold = row.title === undefined ? SPEECH_THRESHOLD : CLAIM_THRESHOLD;
    return { row, label: row.label, score, isClaim: score >= threshold };
  });
}

function figuresOf(judgements: readonly Judgement[], name: string): Record<string, number> {
  const figures = {
    "average precision": averagePrecision(judgements),
    ...figuresAt(judgements),
    "precision of the best fifth": precisionOfBest(judgements, BEST_SHARE),
    "best F1 of any threshold": bestF1(judgements),
  };
  return Object.fromEntries(Object.entries(figures).map(([figure, value]) => [`${name}${figure}`, value]));
}

const round = (value: number): number => Number(value.toFixed(3));

/** One line for each value of `kindsOf`: how many rows, how many of them true, found and claimed. */
function tableBy(
  judgements: readonly Judgement[],
  kindsOf: (row: DetectRow) => readonly (string | number)[],
) {
  const groups = new Map<string | number, Judgement[]>();
  for (const judgement of judgements) {
    for (const kind of kindsOf(judgement.row)) groups.set(kind, [...(groups.get(kind) ?? []), judgement]);
  }
  return [...groups].map(([kind, group]) => ({
    kind,
    rows: group.length,
    "mean score": round(group.reduce((sum, { score }) => sum + score, 0) / group.length),
    "share true": round(group.filter(({ label }) => label).length / group.length),
    "share claimed": round(group.filter(({ isClaim }) => isClaim).length / group.length),
    right: round(group.filter(({ isClaim, label }) => isClaim === label).length / group.length),
  }));
}

const lengthOf = ({ text }: DetectRow): string => {
  const words = text.split(/\s+/u).length;
  return words < 8
    ? "under 8 words"
    : words < 16
      ? "8 to 15 words"
      : words < 30
        ? "16 to 29 words"
        : "30 words or more";
};

function tablesOf(judgements: readonly Judgement[]): Evaluation["tables"] {
  const tables = [
    { title: "calibration", rows: calibrationTable(judgements) },
    { title: "by length", rows: tableBy(judgements, (row) => [lengthOf(row)]) },
    { title: "by grade", rows: tableBy(judgements, ({ grade }) => (grade === undefined ? [] : [grade])) },
    { title: "by reason given", rows: tableBy(judgements, ({ why }) => why ?? []) },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function describeErrors(judgements: readonly Judgement[]): string[] {
  return judgements
    .filter(({ isClaim, label }) => isClaim !== label)
    .sort((a, b) => Math.abs(b.score - Number(b.label)) - Math.abs(a.score - Number(a.label)))
    .map(
      ({ row, score, isClaim }) =>
        `${isClaim ? "false claim" : "missed"} ${score.toFixed(2)} ${row.id}: ${row.text}`,
    );
}

/**
 * How well claims are told from other sentences. Where the shipped weights were learned from these rows the figures
 * say so; with the training files given and rows that name their host, the weights are also learned anew without
 * each fifth of the hosts, and the tables are of those. Predictions are always those of the shipped weights.
 */
export async function evaluateDetect(path: string, options: EvalOptions = {}): Promise<Evaluation> {
  const rows = await readRows<DetectRow>(path);
  const shipped = judge(rows, rows.map(scoreSentence));
  const isTrainedOn = model.trainedOn.includes(fingerprint(rows));
  const training = options.train ?? [];
  const canFold = training.length > 0 && rows.every(({ host }) => host !== undefined);
  const folded = canFold ? judge(rows, await scoreByFolds(rows, training)) : undefined;
  const shippedName = isTrainedOn ? "shipped weights (trained on these rows): " : "";
  return {
    rows: rows.length,
    figures: {
      ...(folded === undefined ? {} : figuresOf(folded, "cross-validated by host: ")),
      ...figuresOf(shipped, shippedName),
    },
    tables: tablesOf(folded ?? shipped),
    predictions: shipped.map(({ row, score, isClaim }) => ({ id: row.id, score, label: isClaim })),
    errors: describeErrors(folded ?? shipped),
  };
}
