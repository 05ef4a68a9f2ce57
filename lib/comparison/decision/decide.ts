import { type Comparison, contains, type Relation } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import { linkStrength } from "../alignment/relate-words";
import type { SlotFinding } from "../slots/slot-finding";

export type Decision = Pick<Comparison, "relation" | "confidence">;

/** A clash of slots speaks of one event only when the statements share this much besides. */
const conflictCoverage = 0.45;
const conflictAffinity = 0.4;
const differCoverage = 0.4;
const supportCoverage = 0.8;

const confidenceOf = (relation: Relation, coverage: number): number =>
  relation === "related" ? 1 - coverage : Math.min(0.95, 0.4 + coverage / 2);

/** Coverage once the words of agreeing slots count as taken over: "42 days" is in "six weeks". */
function coverageWithSlots({ claim, alignment }: Pair, findings: readonly SlotFinding[]): number {
  const agreed = findings.filter(({ verdict }) => verdict === "agrees");
  let [shared, all] = [0, 0];
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined) continue;
    const link = alignment.ofClaim[position];
    all += word.weight;
    if (agreed.some((finding) => contains(finding.claim, word))) shared += word.weight;
    else if (link !== undefined) shared += word.weight * linkStrength[link.kind];
  }
  return all === 0 ? 0 : shared / all;
}

/** Relation by the hard rules alone: a typed slot and a shared event for every conflict. */
export function decide(pair: Pair, findings: readonly SlotFinding[]): Decision {
  const coverage = coverageWithSlots(pair, findings);
  const has = (verdict: SlotFinding["verdict"], least: number): boolean =>
    findings.some((finding) => finding.verdict === verdict && finding.affinity >= least);
  const relation: Relation =
    has("conflicts", conflictAffinity) && coverage >= conflictCoverage
      ? "conflicts"
      : has("differs", 0) && coverage >= differCoverage
        ? "differs"
        : coverage >= supportCoverage && !has("conflicts", 0)
          ? "supports"
          : "related";
  return { relation, confidence: confidenceOf(relation, coverage) };
}
