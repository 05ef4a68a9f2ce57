import type { Analysis } from "@/lib/language";
import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import { type DateRelation, isSnapshot, relateDates } from "./relate-dates";
import type { SlotFinding } from "./slot-finding";

/** A date belongs to its whole clause, so what the two sentences share counts beside what stands near it. */
const coverageShare = 0.5;
const leastAffinity = 0.3;
/** The only date of each text is likelier the time of the one and of the other. */
const leastAffinityAlone = 0.1;
/** An equal date is preferred to one that merely stands in likelier surroundings. */
const bonusOf: Readonly<Record<DateRelation, number>> = {
  same: 0.4,
  within: 0.3,
  coarser: 0.1,
  apart: 0,
  unrelated: -1,
};

type StatedDate = Analysis["dates"][number];

interface Candidate {
  readonly date: StatedDate;
  readonly relation: DateRelation;
  readonly affinity: number;
}

/** A date that shares its year and month with the claim's is likelier its counterpart than a bare year. */
function nearnessOf(a: StatedDate, b: StatedDate): number {
  if (a.parts.year === undefined || a.parts.year !== b.parts.year) return 0;
  return a.parts.month !== undefined && a.parts.month === b.parts.month ? 0.25 : 0.1;
}

function bestCandidate(pair: Pair, asked: StatedDate): Candidate | undefined {
  let best: Candidate | undefined;
  const rank = ({ date, affinity, relation }: Candidate): number =>
    affinity + bonusOf[relation] + (relation === "apart" ? nearnessOf(asked, date) : 0);
  for (const date of pair.passage.analysis.dates) {
    const relation = relateDates(asked, date);
    if (relation === "unrelated") continue;
    const around = affinityOf(pair, asked, date);
    const affinity = coverageShare * pair.alignment.coverage + (1 - coverageShare) * around;
    const candidate = { date, relation, affinity };
    if (best === undefined || rank(candidate) > rank(best)) best = candidate;
  }
  return best;
}

/** When a snapshot was taken, or by when a thing was so. */
const timeOf = ({ from, to }: StatedDate): string => from ?? to ?? "";

const isLater = (a: StatedDate, b: StatedDate): boolean => timeOf(a) > timeOf(b);

function judge(asked: StatedDate, { date, relation }: Candidate): Pick<SlotFinding, "verdict" | "note"> {
  if (relation === "same") return { verdict: "agrees", note: "same-date" };
  if (relation === "within") return { verdict: "agrees", note: "within-claim" };
  if (relation === "coarser") return { verdict: "differs", note: "less-exact" };
  // two days on which the same was counted
  if (isSnapshot(date) || isSnapshot(asked))
    return { verdict: "differs", note: isLater(date, asked) ? "later-report" : "earlier-report" };
  const vague = asked.approximate || date.approximate || asked.isAnaphoric || date.isAnaphoric;
  return vague ? { verdict: "differs", note: "approximate" } : { verdict: "conflicts", note: "dates-apart" };
}

/** Every date of the claim against the passage's date that is most likely about the same thing. */
export function compareDates(pair: Pair): SlotFinding[] {
  const findings: SlotFinding[] = [];
  const alone = pair.claim.analysis.dates.length === 1 && pair.passage.analysis.dates.length === 1;
  for (const asked of pair.claim.analysis.dates) {
    const candidate = bestCandidate(pair, asked);
    if (candidate === undefined || candidate.affinity < (alone ? leastAffinityAlone : leastAffinity))
      continue;
    const { date, affinity } = candidate;
    findings.push({ slot: "date", claim: asked, evidence: date, affinity, ...judge(asked, candidate) });
  }
  return findings;
}
