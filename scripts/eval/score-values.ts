import type { Evaluation } from "./task";
import type { MarkedValue, ValueFile, ValueRow } from "./value-rows";

/** A number of the data counts as met within this relative distance: it prints fifteen digits. */
const RELATIVE_TOLERANCE = 1e-9;

const sameValue = (gold: MarkedValue, ours: MarkedValue): boolean => {
  if (typeof gold.value === "number" && typeof ours.value === "number") {
    const scale = Math.max(1, Math.abs(gold.value));
    return Math.abs(gold.value - ours.value) <= RELATIVE_TOLERANCE * scale;
  }
  return gold.any === undefined ? gold.value === ours.value : gold.any.includes(String(ours.value));
};

const agrees = (gold: MarkedValue, ours: MarkedValue): boolean =>
  gold.start === ours.start &&
  gold.end === ours.end &&
  sameValue(gold, ours) &&
  (gold.unit === undefined || gold.unit === ours.unit);

class Counts {
  rows = 0;
  gold = 0;
  predicted = 0;
  right = 0;

  add(row: ValueRow, predicted: readonly MarkedValue[]): void {
    this.rows++;
    this.gold += row.values.length;
    this.predicted += predicted.length;
    this.right += row.values.filter((gold) => predicted.some((ours) => agrees(gold, ours))).length;
  }

  get f1(): number {
    return this.gold + this.predicted === 0 ? 1 : (2 * this.right) / (this.gold + this.predicted);
  }
}

const written = ({ surface, value, unit }: MarkedValue): string =>
  `${surface} = ${value}${unit === undefined ? "" : ` ${unit}`}`;

/** Scores exact span, value and unit, with and without the rows that the data's own reference port leaves out. */
export function scoreValues(
  files: readonly ValueFile[],
  predict: (row: ValueRow, file: ValueFile) => readonly MarkedValue[],
): Evaluation {
  const ported = new Counts();
  const all = new Counts();
  const predictions: object[] = [];
  const errors: string[] = [];
  const table: Record<string, string | number>[] = [];
  for (const file of files) {
    const [portedHere, allHere] = [new Counts(), new Counts()];
    for (const row of file.rows) {
      const values = predict(row, file);
      predictions.push({ id: row.id, values });
      for (const counts of row.unported === true ? [all, allHere] : [all, allHere, ported, portedHere])
        counts.add(row, values);
      const isRight =
        values.length === row.values.length &&
        row.values.every((gold) => values.some((ours) => agrees(gold, ours)));
      if (!isRight) {
        const mark = row.unported === true ? " (unported)" : "";
        errors.push(
          `${row.id}${mark} ${row.reference ?? ""} ${row.text}\n  gold: ${row.values.map(written).join("; ")}\n  ours: ${values.map(written).join("; ")}`,
        );
      }
    }
    table.push({
      file: file.name,
      rows: allHere.rows,
      "F1 ported": portedHere.f1.toFixed(3),
      "F1 all": allHere.f1.toFixed(3),
    });
  }
  return {
    rows: all.rows,
    figures: {
      "F1 without unported": ported.f1,
      "precision without unported": ported.right / ported.predicted,
      "recall without unported": ported.right / ported.gold,
      "F1 with unported": all.f1,
    },
    tables: [{ title: "by file (exact span, value and unit)", rows: table }],
    predictions,
    errors,
  };
}
