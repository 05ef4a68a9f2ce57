import type { ReasonNote } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import { casualtiesOf, isRunningCount } from "./casualties";
import { countedPositions } from "./counted-positions";
import {
  areEqual,
  isBorneOutElsewhere,
  magnitudesOf,
  matchQuantities,
  type QuantityMatch,
  type StatedQuantity,
} from "./match-quantities";
import { relateMagnitudes } from "./relate-magnitudes";
import { reportDayOf } from "./report-day";
import type { SlotFinding } from "./slot-finding";
import { partsOfOthers, sumExplains } from "./sum-explains";

type Judgement = Pick<SlotFinding, "slot" | "verdict" | "note">;

/** A figure shared by two units is a mix-up only when both are about the same thing. */
const leastAffinity = 0.3;

const differs = (slot: SlotFinding["slot"], note: ReasonNote): Judgement => ({
  slot,
  verdict: "differs",
  note,
});

/** Counts of the dead and counts of the dead or injured are not one count. */
function scopeDifference(
  { claim, passage }: Pair,
  asked: StatedQuantity,
  offered: StatedQuantity,
): Judgement | undefined {
  const [ours, theirs] = [casualtiesOf(claim, asked), casualtiesOf(passage, offered)];
  // "33 were returned, eight of them dead": a count of the dead has its counterpart in the eight.
  const isOthers = (other: StatedQuantity): boolean =>
    [...casualtiesOf(passage, other)].some((casualty) => ours.has(casualty));
  const isEqual = areEqual(...magnitudesOf(asked, offered));
  if (!isEqual && theirs.size === 0 && passage.analysis.quantities.some(isOthers))
    return differs("scope", "other-casualties");
  if (ours.size === 0 || theirs.size === 0) return undefined;
  if (ours.size === theirs.size && [...ours].every((casualty) => theirs.has(casualty))) return undefined;
  return differs("scope", "other-casualties");
}

/** A later and higher count, or an earlier and lower one, of what only grows. */
function updateDifference(
  { claim, passage }: Pair,
  asked: StatedQuantity,
  offered: StatedQuantity,
): Judgement | undefined {
  if (!isRunningCount(claim, asked) && !isRunningCount(passage, offered)) return undefined;
  const [claimDay, passageDay] = [reportDayOf(claim), reportDayOf(passage)];
  const [ours, theirs] = [asked, offered].map(({ magnitude }) => magnitude.min ?? magnitude.max);
  if (claimDay === undefined || passageDay === undefined || claimDay === passageDay) return undefined;
  if (ours === undefined || theirs === undefined || passageDay > claimDay !== theirs > ours) return undefined;
  return differs("number", passageDay > claimDay ? "later-report" : "earlier-report");
}

/** "Four live albums" and "seven studio albums" are counts of two things. */
function kindDifference(
  { claim, passage, alignment }: Pair,
  asked: StatedQuantity,
  offered: StatedQuantity,
): Judgement | undefined {
  const theirs = new Set(countedPositions(passage, offered));
  const isOther = countedPositions(claim, asked).some((position) => {
    const link = alignment.ofClaim[position];
    return link?.kind === "antonym" && theirs.has(link.passage);
  });
  return isOther ? differs("scope", "other-kind") : undefined;
}

function changeDifference(asked: StatedQuantity, offered: StatedQuantity): Judgement | undefined {
  if (asked.change !== undefined && offered.change !== undefined && asked.change !== offered.change) {
    return differs("scope", "by-against-to");
  }
  if (asked.per !== offered.per) {
    return differs("unit", "other-rate");
  }
  return undefined;
}

function judge(pair: Pair, match: QuantityMatch): Judgement {
  const { asked, offered } = match;
  const scope =
    scopeDifference(pair, asked, offered) ??
    kindDifference(pair, asked, offered) ??
    changeDifference(asked, offered);
  if (scope !== undefined) return scope;
  switch (relateMagnitudes(...magnitudesOf(asked, offered))) {
    case "within":
      return { slot: "number", verdict: "agrees", note: agreement(asked, offered) };
    case "wider":
      return differs("number", "both-bounds-hold");
    case "rounded":
      return differs("number", "rounded");
    case "near":
      return differs("number", "approximate");
    case "apart":
      return (
        updateDifference(pair, asked, offered) ??
        sumExplains(pair, asked, offered) ??
        partsOfOthers(pair, asked, offered) ??
        (isBorneOutElsewhere(pair, match)
          ? differs("scope", "other-kind")
          : { slot: "number", verdict: "conflicts", note: "numbers-apart" })
      );
  }
}

const agreement = (asked: StatedQuantity, offered: StatedQuantity): ReasonNote => {
  if (!areEqual(...magnitudesOf(asked, offered))) return "within-claim";
  return asked.unit === offered.unit ? "same-number" : "same-amount";
};

/** The same figure in per cent and in points, or in two currencies: not one amount, and easily confused. */
function unitMixUp(pair: Pair, asked: StatedQuantity): SlotFinding | undefined {
  for (const offered of pair.passage.analysis.quantities) {
    const proportions =
      asked.dimension !== offered.dimension &&
      asked.dimension.startsWith("proportion") &&
      offered.dimension.startsWith("proportion");
    const currencies =
      asked.dimension === "money" && offered.dimension === "money" && asked.unit !== offered.unit;
    if (!(proportions || currencies) || !areEqual(asked.magnitude, offered.magnitude)) continue;
    const affinity = affinityOf(pair, asked, offered);
    if (affinity < leastAffinity) continue;
    const note = proportions ? "per-cent-against-points" : "other-currency";
    return { slot: "unit", claim: asked, evidence: offered, verdict: "differs", note, affinity };
  }
  return undefined;
}

/** Every number of the claim against the passage's number that is most likely about the same thing. */
export function compareNumbers(pair: Pair): SlotFinding[] {
  const matches = matchQuantities(pair);
  const findings = matches.map((match): SlotFinding => {
    const { asked, offered, affinity } = match;
    return { claim: asked, evidence: offered, affinity, ...judge(pair, match) };
  });
  const mixUps = pair.claim.analysis.quantities
    .filter((asked) => !matches.some((match) => match.asked === asked))
    .map((asked) => unitMixUp(pair, asked))
    .filter((finding) => finding !== undefined);
  return [...findings, ...mixUps];
}
