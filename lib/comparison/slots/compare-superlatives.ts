import type { DateValue, Superlative } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "./slot-finding";

/** A counter-instance must be the very thing that is said to be the first: nearly all of the claim is there. */
const instanceCoverage = 0.6;
const leastAffinity = 0.3;
const msPerDay = 86_400_000;
/** An instance of the last days is as likely the event itself. */
const eventDays = 60;

const claimsPriority = ({ canonical }: Superlative): boolean =>
  canonical === "first" || canonical === "only" || canonical === "never" || canonical === "unprecedented";

const isOpenStart = ({ role }: DateValue): boolean => role === "since" || role === "after";

/** A dated instance between the start that the claim names and the claim's own event. */
function counterInstance({ claim, passage }: Pair): DateValue | undefined {
  const since = claim.analysis.dates.find(isOpenStart)?.from;
  const day = claim.statement.date;
  if (since === undefined || day === undefined) return undefined;
  const before = new Date(Date.parse(day) - eventDays * msPerDay);
  if (Number.isNaN(before.getTime())) return undefined;
  const limit = before.toISOString().slice(0, 10);
  return passage.analysis.dates.find(
    ({ role, from, to }) =>
      role === "at" && from !== undefined && to !== undefined && from > since && to < limit,
  );
}

/** "The first album" against "the second album". */
function otherRank(pair: Pair, ours: Superlative): SlotFinding | undefined {
  if (ours.canonical !== "first") return undefined;
  for (const ordinal of pair.passage.analysis.quantities) {
    if (ordinal.dimension !== "order" || (ordinal.magnitude.min ?? 0) < 2) continue;
    const affinity = affinityOf(pair, ours, ordinal);
    if (affinity < leastAffinity) continue;
    return {
      slot: "superlative",
      claim: ours,
      evidence: ordinal,
      verdict: "conflicts",
      note: "another rank",
      affinity,
    };
  }
  return undefined;
}

function compareOne(pair: Pair, ours: Superlative): SlotFinding | undefined {
  const { passage, alignment } = pair;
  const same = passage.analysis.superlatives.find(({ canonical }) => canonical === ours.canonical);
  if (same !== undefined) {
    const affinity = affinityOf(pair, ours, same);
    if (affinity < leastAffinity) return undefined;
    return {
      slot: "superlative",
      claim: ours,
      evidence: same,
      verdict: "agrees",
      note: "the same rank",
      affinity,
    };
  }
  const rank = otherRank(pair, ours);
  if (rank !== undefined) return rank;
  if (!claimsPriority(ours) || alignment.coverage < instanceCoverage) return undefined;
  const instance = counterInstance(pair);
  if (instance === undefined) return undefined;
  const note = "an instance between the date that the claim names and the event";
  return {
    slot: "superlative",
    claim: ours,
    evidence: instance,
    verdict: "conflicts",
    note,
    affinity: alignment.coverage,
  };
}

/** "First", "only" and the like: said by both, or refuted by an instance in between. */
export function compareSuperlatives(pair: Pair): SlotFinding[] {
  return pair.claim.analysis.superlatives
    .map((superlative) => compareOne(pair, superlative))
    .filter((finding) => finding !== undefined);
}
