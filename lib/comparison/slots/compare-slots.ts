import type { ReasonNote } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import { compareAttributions } from "./compare-attributions";
import { compareDates } from "./compare-dates";
import { compareDirections } from "./compare-directions";
import { compareExtents } from "./compare-extents";
import { compareHedges } from "./compare-hedges";
import { compareNameSlots } from "./compare-name-slots";
import { compareNegations } from "./compare-negations";
import { compareNumbers } from "./compare-numbers";
import { compareRoles } from "./compare-roles";
import { compareSuperlatives } from "./compare-superlatives";
import { speakOfOtherRanks } from "./other-ranks";
import { speakOfOtherStages } from "./other-stages";
import type { SlotFinding } from "./slot-finding";

const comparers: readonly ((pair: Pair) => SlotFinding[])[] = [
  compareNumbers,
  compareDates,
  compareNameSlots,
  compareNegations,
  compareRoles,
  compareDirections,
  compareSuperlatives,
  compareAttributions,
  compareHedges,
  compareExtents,
];

/**
 * Numbers that differ along with the dates are values of two times, not two values of one: neither refutes.
 * A date that differs alone is the disputed value itself.
 */
function allowForOtherTimes(findings: readonly SlotFinding[]): readonly SlotFinding[] {
  const clashes = findings.filter(({ verdict }) => verdict === "conflicts");
  const dated = clashes.filter(({ slot }) => slot === "date");
  if (dated.length === 0 || dated.length === clashes.length) return findings;
  return findings.map((finding) =>
    finding.verdict === "conflicts" && (finding.slot === "date" || finding.slot === "number")
      ? { ...finding, verdict: "differs", note: "own-date" }
      : finding,
  );
}

/** What is said of other things than the claim's differs, and refutes nothing. */
const withoutClashes = (findings: readonly SlotFinding[], note: ReasonNote): readonly SlotFinding[] =>
  findings.map((finding) =>
    finding.verdict === "conflicts" ? { ...finding, verdict: "differs", note } : finding,
  );

/** All typed slots of claim and passage that can be laid side by side. */
export function compareSlots(pair: Pair): readonly SlotFinding[] {
  const findings = allowForOtherTimes(comparers.flatMap((comparer) => comparer(pair)));
  // The first phase and the second are two things.
  if (speakOfOtherRanks(pair)) return withoutClashes(findings, "another-of-its-kind");
  if (speakOfOtherStages(pair, findings)) return withoutClashes(findings, "another-stage");
  return findings;
}
