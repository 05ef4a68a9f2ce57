import { overlaps } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "../slots/slot-finding";

/**
 * How many numbers of the claim the passage has nothing to lay beside. Ranks, numbers in names and "one" are left
 * out: "the second phase" names rather than counts, "one of the singers" hardly counts.
 */
export const openNumbers = ({ claim }: Pair, findings: readonly SlotFinding[]): number =>
  claim.analysis.quantities.filter(
    (quantity) =>
      quantity.dimension !== "order" &&
      quantity.magnitude.min !== 1 &&
      !claim.analysis.names.some((name) => overlaps(name, quantity)) &&
      !findings.some((finding) => overlaps(finding.claim, quantity)),
  ).length;
