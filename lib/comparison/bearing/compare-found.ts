import type { Comparison, Relation } from "@/lib/model";
import { type Pair, pairOf } from "../alignment/pair";
import { comparePair, type PairReading } from "../compare-pair";
import { reasonsOf } from "../reasons-of";
import type { SlotFinding } from "../slots/slot-finding";
import type { Prepared } from "../statement";
import { absentNames } from "./absent-names";
import { bearingFeatures } from "./bearing-features";
import { bearingProbability } from "./bearing-model";
import { openValues } from "./open-values";

/** Less of the claim than this, and the passage has nothing to do with it. */
const LEAST_COVERAGE = 0.2;

/**
 * How sure it must be that a passage bears on the claim before its relation is told, measured on groups of pairs held
 * apart from training: of a hundred claims searched for among other matters, about one meets a false conflict and
 * about two a false support. A topic in common claims little, and is shown sparingly all the same.
 */
const LEAST_BEARING: Readonly<Record<Relation, number>> = {
  conflicts: 0.7,
  supports: 0.7,
  differs: 0.5,
  related: 0.2,
};

/** On a passage that surely bears, values that clash in surroundings so alike need no more than the better odds. */
const SURE_BEARING = 0.75;
const SURE_AFFINITY = 0.7;

function clashesSurely({ findings, outlook }: PairReading, bearing: number): boolean {
  return (
    bearing >= SURE_BEARING &&
    outlook.conflicts > Math.max(outlook.supports, outlook.neither) &&
    findings.some(({ verdict, affinity }) => verdict === "conflicts" && affinity >= SURE_AFFINITY)
  );
}

/** A passage that says nothing of a name of the claim may be about another's like matter: it must bear this surely. */
const NAMELESS_BEARING = 0.85;

/** What bears a claim out answers each of its values, and mostly its names. */
function supportsWhole(pair: Pair, findings: readonly SlotFinding[], bearing: number): boolean {
  if (openValues(pair, findings).length > 0) return false;
  return bearing >= NAMELESS_BEARING || absentNames(pair, findings).length === 0;
}

/**
 * What a passage that a search found says of the claim, or `undefined` when it is about something else. `compare`
 * takes for granted that both texts are about one matter; here that is estimated first. A relation that the estimate
 * does not carry, and a support that leaves a part of the claim open, is told as "related" or not at all.
 */
export function compareFound(claim: Prepared, passage: Prepared): Comparison | undefined {
  const pair = pairOf(claim, passage);
  if (pair.alignment.coverage < LEAST_COVERAGE) return undefined;
  const reading = comparePair(pair);
  const { comparison, findings, outlook } = reading;
  const bearing = bearingProbability(bearingFeatures(pair, findings));
  if (bearing < LEAST_BEARING.related) return undefined;
  if (comparison.relation !== "conflicts" && clashesSurely(reading, bearing)) {
    return { relation: "conflicts", confidence: outlook.conflicts, reasons: reasonsOf(pair, findings) };
  }
  const isPartial = comparison.relation === "supports" && !supportsWhole(pair, findings, bearing);
  if (bearing >= LEAST_BEARING[comparison.relation] && !isPartial) return comparison;
  // A clash that decides nothing would accuse if it were shown.
  const reasons = comparison.reasons.filter(({ verdict }) => verdict !== "conflicts");
  return { relation: "related", confidence: bearing, reasons };
}
