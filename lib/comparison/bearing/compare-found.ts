import type { Comparison, Relation } from "@/lib/model";
import { type Pair, pairOf } from "../alignment/pair";
import { comparePair, type PairReading } from "../compare-pair";
import { reasonsOf } from "../reasons-of";
import { compareSlots } from "../slots/compare-slots";
import type { SlotFinding } from "../slots/slot-finding";
import type { Prepared } from "../statement";
import { absentNames } from "./absent-names";
import { bearingFeatures } from "./bearing-features";
import { bearingProbability } from "./bearing-model";
import { openValues } from "./open-values";
import { reportedShare } from "./reported-share";

/** With less of the claim than this no passage was ever found to take a side; such hits are many, and cost time. */
const LEAST_COVERAGE = 0.25;

/**
 * How sure it must be that a passage bears on the claim before its relation is told, measured on groups of pairs held
 * apart from training: of a hundred claims searched for, about one meets a false conflict among twenty hits of other
 * matters, one a false support, and three a support from elsewhere on their own page. A topic in common claims little,
 * and is shown sparingly all the same.
 */
const LEAST_BEARING: Readonly<Record<Relation, number>> = {
  conflicts: 0.7,
  supports: 0.7,
  differs: 0.5,
  related: 0.2,
};

/** Where a passage bears so surely, the better odds are enough, if nothing between the two stands against it. */
const SURE_BEARING = 0.75;
/** Values that clash in surroundings so alike are two values of one thing. */
const SURE_AFFINITY = 0.7;
/** So much of the claim said again, and nothing said otherwise, is likely said in other words. */
const SURE_COVERAGE = 0.7;

/** What is likeliest of a passage that bears on the claim, now that this is known. */
function relationOf(
  { comparison, findings, outlook }: PairReading,
  coverage: number,
  bearing: number,
): Relation {
  const { relation } = comparison;
  if (bearing < SURE_BEARING || relation === "supports" || relation === "conflicts") return relation;
  const { supports, conflicts, neither } = outlook;
  const clashes = findings.some(
    ({ verdict, affinity }) => verdict === "conflicts" && affinity >= SURE_AFFINITY,
  );
  if (clashes && conflicts > Math.max(supports, neither)) return "conflicts";
  const agrees = coverage >= SURE_COVERAGE && findings.every(({ verdict }) => verdict === "agrees");
  return relation === "related" && agrees && supports > Math.max(conflicts, neither) ? "supports" : relation;
}

/** A passage that says nothing of a name of the claim may be about another's like matter: it must bear this surely. */
const NAMELESS_BEARING = 0.85;

/** Of what a claim reports, the share that is to be found again: that the same speaker speaks bears out nothing. */
const LEAST_REPORTED = 0.5;

/** What takes a side says something of each name; what bears a claim out, of its values and of what it reports, too. */
function isCarried(
  relation: Relation,
  pair: Pair,
  findings: readonly SlotFinding[],
  bearing: number,
): boolean {
  if (bearing < LEAST_BEARING[relation]) return false;
  if (relation !== "supports" && relation !== "conflicts") return true;
  if (bearing < NAMELESS_BEARING && absentNames(pair, findings).length > 0) return false;
  return (
    relation === "conflicts" ||
    (openValues(pair, findings).length === 0 && reportedShare(pair) >= LEAST_REPORTED)
  );
}

/**
 * What a passage that a search found says of the claim, or `undefined` when it is about something else. `compare`
 * takes for granted that both texts are about one matter; here that is estimated first. A relation that the estimate
 * does not carry, and a support that leaves a part of the claim open, is told as "related" or not at all.
 */
export function compareFound(claim: Prepared, passage: Prepared): Comparison | undefined {
  const pair = pairOf(claim, passage);
  if (pair.alignment.coverage < LEAST_COVERAGE) return undefined;
  const findings = compareSlots(pair);
  const bearing = bearingProbability(bearingFeatures(pair, findings));
  // Most hits end here, before the costlier decision.
  if (bearing < LEAST_BEARING.related) return undefined;
  const reading = comparePair(pair);
  const { comparison, outlook } = reading;
  const relation = relationOf(reading, pair.alignment.coverage, bearing);
  if (isCarried(relation, pair, findings, bearing)) {
    if (relation === comparison.relation) return comparison;
    const shown = findings.filter(({ verdict }) => verdict !== "conflicts" || relation === "conflicts");
    const confidence = relation === "conflicts" ? outlook.conflicts : outlook.supports;
    return { relation, confidence, reasons: reasonsOf(pair, shown) };
  }
  // A clash that decides nothing would accuse if it were shown.
  const reasons = comparison.reasons.filter(({ verdict }) => verdict !== "conflicts");
  return { relation: "related", confidence: bearing, reasons };
}
