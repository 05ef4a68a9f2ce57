import type { Relation } from "@/lib/model";

export type Label = "supports" | "conflicts" | "neither";

export const labels: readonly Label[] = ["supports", "conflicts", "neither"];

/** A labelled pair; dates are ISO days of publication. */
export interface ComparisonRow {
  readonly id: string;
  readonly claim: string;
  readonly evidence: string;
  readonly label: Label;
  readonly kind?: string;
  readonly group?: string;
  readonly claimDate?: string;
  readonly evidenceDate?: string;
}

export interface AnsweredRow {
  readonly row: ComparisonRow;
  readonly label: Label;
}

/** In three-label data a difference and a shared topic are neither. */
export const labelOf = (relation: Relation): Label =>
  relation === "supports" || relation === "conflicts" ? relation : "neither";
