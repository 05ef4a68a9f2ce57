import { overlaps } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { Prepared } from "../statement";
import type { StatedQuantity } from "./match-quantities";
import type { SlotFinding } from "./slot-finding";

/** "After 20 games": a count of what has happened that says when the rest holds. */
const isStage = ({ analysis: { text } }: Prepared, { start, dimension, counted }: StatedQuantity): boolean =>
  dimension === "count" && counted !== undefined && /\bafter\s+(?:the\s+)?$/i.test(text.slice(0, start));

/** True when the two speak of different stages: a score after 20 games is not the one after 21. */
export const speakOfOtherStages = ({ claim }: Pair, findings: readonly SlotFinding[]): boolean =>
  claim.analysis.quantities.some(
    (quantity) =>
      isStage(claim, quantity) &&
      findings.some((finding) => finding.verdict !== "agrees" && overlaps(finding.claim, quantity)),
  );
