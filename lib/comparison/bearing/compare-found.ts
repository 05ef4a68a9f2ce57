import type { Comparison, Relation } from "@/lib/model";
import { pairOf } from "../alignment/pair";
import { comparePair, type PairReading } from "../compare-pair";
import { type Features, featuresOf } from "../decision/features";
import { reasonsOf } from "../reasons-of";
import { compareSlots } from "../slots/compare-slots";
import type { Prepared } from "../statement";
import { bearingProbability } from "./bearing-model";

/** With less of the claim than this no passage was ever found to take a side; such hits are many, and cost time. */
const LEAST_COVERAGE = 0.25;

/**
 * How sure it must be that a passage bears on the claim before its relation is told, measured on groups of pairs held
 * apart from training: of a hundred claims searched for, about one meets a false conflict among twenty hits of other
 * matters, one a false support, and three a support from elsewhere on their own page. A topic in common claims little,
 * and is shown sparingly all the same.
 */
const LEAST_BEARING: Readonly<Record<Relation, number>> = {
  conflicts: 0.76,
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

/** The claim over again but for one value: as much of it as this is answered or given otherwise. */
const SAME_STATEMENT_SHARE = 0.95;
const SAME_STATEMENT_AFFINITY = 0.5;
const SAME_STATEMENT_BEARING = 0.65;

/** True when the passage says all that the claim says, of a name that both have, and gives one typed value otherwise. */
function isSameButForValue(
  { findings, outlook }: PairReading,
  { explainedShare = 0, absentNames = 0, agreeingNames = 0 }: Features,
): boolean {
  const clashes = findings.filter(({ verdict }) => verdict === "conflicts");
  const surest = Math.max(0, ...clashes.map(({ affinity }) => affinity));
  // Another name with other values is another matter: a name must be all that differs.
  const isNamed = clashes.length === 1 || clashes.every(({ slot }) => slot !== "name" && slot !== "place");
  const isOneMatter =
    isNamed && explainedShare >= SAME_STATEMENT_SHARE && absentNames === 0 && agreeingNames > 0;
  return isOneMatter && surest >= SAME_STATEMENT_AFFINITY && outlook.conflicts > outlook.neither;
}

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

/** Of the claim's words that are neither names nor numbers, the share that is to be found again. */
const LEAST_PLAIN = 0.5;

/** A negation on one side alone is seldom a side matter, unless so much of the claim is said again. */
const NEGATED_COVERAGE = 0.8;

/**
 * What takes a side says something of each name; what bears a claim out, of its subject, of its values, of what it
 * reports and of most of its other words, too.
 */
function isCarried(relation: Relation, features: Features, bearing: number): boolean {
  if (bearing < LEAST_BEARING[relation]) return false;
  if (relation !== "supports" && relation !== "conflicts") return true;
  const {
    absentNames = 0,
    openValues = 0,
    reportedShare = 0,
    plainWords = 0,
    plainShare = 0,
    subjectAnswered = 0,
    negationParity = 0,
    coverage = 0,
  } = features;
  if (bearing < NAMELESS_BEARING && absentNames > 0) return false;
  if (relation === "conflicts") return true;
  if (subjectAnswered === 0 || openValues > 0 || reportedShare < LEAST_REPORTED) return false;
  if (negationParity === 1 && coverage < NEGATED_COVERAGE) return false;
  return plainWords === 0 || plainShare >= LEAST_PLAIN;
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
  const features = featuresOf(pair, findings);
  const bearing = bearingProbability(features);
  // Most hits end here, before the costlier decision.
  if (bearing < LEAST_BEARING.related) return undefined;
  const reading = comparePair(pair);
  const { comparison, outlook } = reading;
  const isConflict = bearing >= SAME_STATEMENT_BEARING && isSameButForValue(reading, features);
  const relation = isConflict ? "conflicts" : relationOf(reading, pair.alignment.coverage, bearing);
  if (isConflict || isCarried(relation, features, bearing)) {
    if (relation === comparison.relation) return comparison;
    const shown = findings.filter(({ verdict }) => verdict !== "conflicts" || relation === "conflicts");
    const confidence = relation === "conflicts" ? outlook.conflicts : outlook.supports;
    return { relation, confidence, reasons: reasonsOf(pair, shown) };
  }
  // A clash that decides nothing would accuse if it were shown.
  const reasons = comparison.reasons.filter(({ verdict }) => verdict !== "conflicts");
  return { relation: "related", confidence: bearing, reasons };
}
