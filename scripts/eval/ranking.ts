/** A row with what the engine thinks of it and what people think. */
export interface Ranked {
  readonly score: number;
  readonly label: boolean;
}

const byScore = <Row extends Ranked>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => b.score - a.score);

const positives = (rows: readonly Ranked[]): number => rows.filter(({ label }) => label).length;

/** The mean, over the true rows, of the precision at the rank of each; rows of equal score stand in input order. */
export function averagePrecision(rows: readonly Ranked[]): number {
  let hits = 0;
  let sum = 0;
  byScore(rows).forEach(({ label }, rank) => {
    if (!label) return;
    hits += 1;
    sum += hits / (rank + 1);
  });
  return sum / hits;
}

/** The share of true rows among the best-ranked `share` of all. */
export function precisionOfBest(rows: readonly Ranked[], share: number): number {
  const best = byScore(rows).slice(0, Math.round(rows.length * share));
  return positives(best) / best.length;
}

/** The highest F1 that any one threshold would give: chosen on these very rows, so an upper bound. */
export function bestF1(rows: readonly Ranked[]): number {
  const all = positives(rows);
  let hits = 0;
  let best = 0;
  byScore(rows).forEach(({ label }, rank) => {
    if (label) hits += 1;
    best = Math.max(best, (2 * hits) / (rank + 1 + all));
  });
  return best;
}

/** Precision, recall and F1 of true, and accuracy, where scores at or above `threshold` count as true. */
export function figuresAt(rows: readonly (Ranked & { readonly isClaim: boolean })[]) {
  const claimed = rows.filter(({ isClaim }) => isClaim);
  const hits = positives(claimed);
  const all = positives(rows);
  return {
    "F1 of true": (2 * hits) / (claimed.length + all),
    "precision of true": hits / claimed.length,
    "recall of true": hits / all,
    accuracy: rows.filter(({ isClaim, label }) => isClaim === label).length / rows.length,
  };
}

const BANDS = [0, 0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** By bands of scores: what the engine said on average, and how many were true. */
export function calibrationTable(rows: readonly Ranked[]): Record<string, string | number>[] {
  return BANDS.flatMap((from, index) => {
    const to = BANDS[index + 1] ?? 1.01;
    const band = rows.filter(({ score }) => score >= from && score < to);
    if (band.length === 0) return [];
    const mean = band.reduce((sum, { score }) => sum + score, 0) / band.length;
    return [
      {
        scores: `${from} to ${Math.min(to, 1)}`,
        rows: band.length,
        "mean score": Number(mean.toFixed(3)),
        "share true": Number((positives(band) / band.length).toFixed(3)),
      },
    ];
  });
}
