import type { Comparison, Relation } from "@/lib/model";
import { pairOf } from "../alignment/pair";
import { comparePair } from "../compare-pair";
import type { Prepared } from "../statement";
import { bearingFeatures } from "./bearing-features";
import { bearingProbability } from "./bearing-model";

/** Less of the claim than this, and the passage has nothing to do with it. */
const LEAST_COVERAGE = 0.2;

/**
 * How sure it must be that a passage bears on the claim before its relation is told, measured on groups of pairs held
 * apart from training: of a hundred claims searched for among other matters, about one meets a false conflict and
 * about two a false support. A topic in common is little to claim, and shown sparingly all the same.
 */
const LEAST_BEARING: Readonly<Record<Relation, number>> = {
  conflicts: 0.7,
  supports: 0.7,
  differs: 0.5,
  related: 0.3,
};

/**
 * What a passage that a search found says of the claim, or `undefined` when it is about something else. `compare`
 * takes for granted that both texts are about one matter; here that is estimated first. A relation that the estimate
 * does not carry is told as "related", without the reasons that would accuse, or not at all.
 */
export function compareFound(claim: Prepared, passage: Prepared): Comparison | undefined {
  const pair = pairOf(claim, passage);
  if (pair.alignment.coverage < LEAST_COVERAGE) return undefined;
  const { comparison, findings } = comparePair(pair);
  const bearing = bearingProbability(bearingFeatures(pair, findings));
  if (bearing >= LEAST_BEARING[comparison.relation]) return comparison;
  if (bearing < LEAST_BEARING.related) return undefined;
  const reasons = comparison.reasons.filter(({ verdict }) => verdict !== "conflicts");
  return { relation: "related", confidence: bearing, reasons };
}
