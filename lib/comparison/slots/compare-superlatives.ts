import { type DateValue, overlaps, type Superlative, spanning } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import { linkStrength } from "../alignment/relate-words";
import { isInPredicate } from "../words/is-in-predicate";
import type { StatedQuantity } from "./match-quantities";
import { severalIn } from "./several-in";
import type { SlotFinding } from "./slot-finding";

/** A counter-instance must be the very thing that is said to be the first: nearly all else of the claim is there. */
const instanceShare = 0.8;
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

/** Share, by weight, of the claim but for its "first" and its dates that the passage has. */
function sharedBesides({ claim, alignment }: Pair, ours: Superlative): number {
  let [shared, all] = [0, 0];
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined || overlaps(word, ours)) continue;
    if (claim.analysis.dates.some((date) => overlaps(word, date))) continue;
    const link = alignment.ofClaim[position];
    all += word.weight;
    if (link !== undefined) shared += word.weight * linkStrength[link.kind];
  }
  return all === 0 ? 0 : shared / all;
}

/** "The second largest" is not the largest. */
const rankBefore = ({ passage }: Pair, { start }: Superlative): StatedQuantity | undefined =>
  passage.analysis.quantities.find(
    ({ dimension, end, magnitude }) => dimension === "order" && end + 1 === start && (magnitude.min ?? 0) > 1,
  );

/** "Is her first album" against "is her second album"; "the first phase" and "the second phase" are two things. */
function otherRank(pair: Pair, ours: Superlative): SlotFinding | undefined {
  if (ours.canonical !== "first" || !isInPredicate(pair.claim.words, ours)) return undefined;
  for (const ordinal of pair.passage.analysis.quantities) {
    if (!isInPredicate(pair.passage.words, ordinal)) continue;
    if (ordinal.dimension !== "order" || (ordinal.magnitude.min ?? 0) < 2) continue;
    const affinity = affinityOf(pair, ours, ordinal);
    if (affinity < leastAffinity) continue;
    return {
      slot: "superlative",
      claim: ours,
      evidence: ordinal,
      verdict: "conflicts",
      note: "other-rank",
      affinity,
    };
  }
  return undefined;
}

/** Of the claim but for its "first" or "only" so much is shared where others are told of. */
const severalShare = 0.4;
/** So much, and it is the very same that others did. */
const sureShare = 0.75;
/** "First" or "only" against who or what makes it one of several. */
function oneOfSeveral(pair: Pair, ours: Superlative): SlotFinding | undefined {
  const evidence = severalIn(pair, ours);
  if (evidence === undefined) return undefined;
  const affinity = sharedBesides(pair, ours);
  if (affinity < severalShare) return undefined;
  const found = {
    slot: "superlative",
    claim: ours,
    evidence,
    verdict: "conflicts",
    note: "one-of-several",
  } as const;
  return affinity < sureShare ? { ...found, affinity } : { ...found, affinity, isProof: true };
}

function compareOne(pair: Pair, ours: Superlative): SlotFinding | undefined {
  const { passage } = pair;
  const same = passage.analysis.superlatives.find(({ canonical }) => canonical === ours.canonical);
  if (same !== undefined) {
    const affinity = affinityOf(pair, ours, same);
    if (affinity < leastAffinity) return undefined;
    const lower = rankBefore(pair, same);
    const evidence = lower === undefined ? same : spanning(lower, same);
    const slot = "superlative";
    return lower === undefined
      ? { slot, claim: ours, evidence, verdict: "agrees", note: "same-rank", affinity }
      : { slot, claim: ours, evidence, verdict: "conflicts", note: "lower-rank", affinity };
  }
  const rank = otherRank(pair, ours) ?? oneOfSeveral(pair, ours);
  if (rank !== undefined) return rank;
  const shared = sharedBesides(pair, ours);
  if (!claimsPriority(ours) || shared < instanceShare) return undefined;
  const instance = counterInstance(pair);
  if (instance === undefined) return undefined;
  return {
    slot: "superlative",
    claim: ours,
    evidence: instance,
    verdict: "conflicts",
    note: "instance-between",
    affinity: shared,
    isProof: true,
  };
}

/** "First", "only" and the like: said by both, or refuted by an instance in between. */
export function compareSuperlatives(pair: Pair): SlotFinding[] {
  return pair.claim.analysis.superlatives
    .map((superlative) => compareOne(pair, superlative))
    .filter((finding) => finding !== undefined);
}
