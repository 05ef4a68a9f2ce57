import type { Comparison } from "@/lib/model";
import { pairOf } from "./alignment/pair";
import { comparePair } from "./compare-pair";
import { measurePair } from "./decision/measure-pair";
import { type Prepared, prepare, type Statement } from "./statement";

/** Less of the claim than this, and the passage has nothing to do with it. */
const leastCoverage = 0.2;

/** As `compare`, for statements that were read before; `undefined` when the passage has nothing to do with the claim. */
export function comparePrepared(claim: Prepared, passage: Prepared): Comparison | undefined {
  const pair = pairOf(claim, passage);
  if (pair.alignment.coverage < leastCoverage) return undefined;
  return comparePair(measurePair(pair)).comparison;
}

const unrelated: Comparison = { relation: "related", confidence: 0, reasons: [] };

/**
 * What `passage` says of `claim`. `conflicts` needs a typed slot that excludes the claim's and an event that
 * both share; every reason quotes both texts verbatim. Statements that
 * share nothing are "related" with confidence 0. Any two strings are allowed.
 */
export const compare = (claim: Statement, passage: Statement): Comparison =>
  comparePrepared(prepare(claim), prepare(passage)) ?? unrelated;
