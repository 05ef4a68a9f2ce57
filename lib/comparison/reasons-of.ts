import { type Reason, textOf } from "@/lib/model";
import type { Pair } from "./alignment/pair";
import type { SlotFinding } from "./slots/slot-finding";

const order: readonly Reason["verdict"][] = ["conflicts", "differs", "agrees"];

/** The findings as reasons with verbatim surfaces: conflicts first, then differences, then what agrees. */
export function reasonsOf({ claim, passage }: Pair, findings: readonly SlotFinding[]): Reason[] {
  return findings
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.affinity - a.affinity)
    .map((finding) => ({
      slot: finding.slot,
      claim: textOf(claim.statement.text, finding.claim),
      evidence: textOf(passage.statement.text, finding.evidence),
      verdict: finding.verdict,
      note: finding.note,
    }));
}
