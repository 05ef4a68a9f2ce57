import type { Finding } from "./read-report";
import type { Row } from "./rows";

/** A row with what its tests found. */
export interface Outcome extends Row {
  readonly figures: readonly string[];
  /** True when a figure was measured and all tests of the row hold. */
  readonly holds: boolean;
}

/** Each row with the figures of its tests, and how many of these hold. */
export function sumUp(rows: readonly Row[], findings: readonly Finding[]): Outcome[] {
  return rows.map((row) => {
    const own = findings.filter((finding) => finding.rows.includes(row.id));
    const holding = own.filter(({ holds }) => holds).length;
    const failed = own.filter(({ holds }) => !holds).map(({ title }) => `fails: ${title}`);
    const measured = own.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
    const counted = `${holding} of ${own.length} tests hold`;
    return {
      ...row,
      figures: measured.length === 0 ? ["no figure", ...failed, counted] : [...measured, ...failed, counted],
      holds: measured.length > 0 && holding === own.length,
    };
  });
}
