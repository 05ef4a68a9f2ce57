import type { Pair } from "../alignment/pair";
import { compareAttributions } from "./compare-attributions";
import { compareDates } from "./compare-dates";
import { compareHedges } from "./compare-hedges";
import { compareNameSlots } from "./compare-name-slots";
import { compareNegations } from "./compare-negations";
import { compareNumbers } from "./compare-numbers";
import { compareRoles } from "./compare-roles";
import { compareSuperlatives } from "./compare-superlatives";
import { speakOfOtherRanks } from "./other-ranks";
import type { SlotFinding } from "./slot-finding";

const comparers: readonly ((pair: Pair) => SlotFinding[])[] = [
  compareNumbers,
  compareDates,
  compareNameSlots,
  compareNegations,
  compareRoles,
  compareSuperlatives,
  compareAttributions,
  compareHedges,
];

const anotherTime = "each speaks of its own date";

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
      ? { ...finding, verdict: "differs", note: anotherTime }
      : finding,
  );
}

const anotherRank = "each speaks of another one of its kind";

/** What is said of the first phase and of the second is said of two things: it differs, and refutes nothing. */
const allowForOtherRanks = (pair: Pair, findings: readonly SlotFinding[]): readonly SlotFinding[] =>
  speakOfOtherRanks(pair)
    ? findings.map((finding) =>
        finding.verdict === "conflicts" ? { ...finding, verdict: "differs", note: anotherRank } : finding,
      )
    : findings;

/** All typed slots of claim and passage that can be laid side by side. */
export const compareSlots = (pair: Pair): readonly SlotFinding[] =>
  allowForOtherRanks(pair, allowForOtherTimes(comparers.flatMap((comparer) => comparer(pair))));
