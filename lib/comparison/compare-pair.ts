import type { Comparison, Relation, Rule } from "@/lib/model";
import { decide } from "./decision/decide";
import type { Outlook } from "./decision/decision-model";
import type { MeasuredPair } from "./decision/measure-pair";
import { reasonsOf } from "./reasons-of";
import type { SlotFinding } from "./slots/slot-finding";

/** A comparison with what it was made from. */
export interface PairReading {
  readonly comparison: Comparison;
  readonly findings: readonly SlotFinding[];
  readonly outlook: Outlook;
  readonly rule: Rule;
}

/**
 * A clash that does not decide is one of loose words: shown as such it would accuse. Where nothing else tells why the
 * passage differs, it is told as a difference.
 */
function shownOf(findings: readonly SlotFinding[], relation: Relation): readonly SlotFinding[] {
  if (relation === "conflicts") return findings;
  const calm = findings.filter(({ verdict }) => verdict !== "conflicts");
  if (relation !== "differs" || calm.some(({ verdict }) => verdict === "differs")) return calm;
  return findings.map((finding) =>
    finding.verdict === "conflicts" ? { ...finding, verdict: "differs" } : finding,
  );
}

/** Decides on a measured pair, and gives the reasons. */
export function comparePair(measured: MeasuredPair): PairReading {
  const { pair, findings } = measured;
  const { relation, confidence, outlook, rule } = decide(measured);
  const reasons = reasonsOf(pair, shownOf(findings, relation));
  return { comparison: { relation, confidence, reasons }, findings, outlook, rule };
}
