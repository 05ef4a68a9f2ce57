import { type Estimate, type ExplainedPair, type ExplainedSlot, textOf } from "@/lib/model";
import { bearingProbability } from "../bearing/bearing-model";
import { type FoundReading, readFound } from "../bearing/compare-found";
import { outcomes, predict } from "../decision/decision-model";
import { wordCluesOf } from "../decision/word-clues";
import type { ClaimReading } from "../parts/claim-reading";
import type { SlotFinding } from "../slots/slot-finding";
import type { Prepared } from "../statement";
import { estimateOf } from "./estimate-of";

function estimatesOf({ pair, features, bearing, outlook }: FoundReading): Estimate[] {
  if (features === undefined || bearing === undefined) return [];
  const bears = estimateOf("bearing", features, bearingProbability);
  if (outlook === undefined) return [bears];
  const [likeliest] = outcomes.toSorted((a, b) => outlook[b] - outlook[a]);
  if (likeliest === undefined) return [bears];
  const clues = wordCluesOf(pair);
  return [bears, estimateOf(likeliest, features, (changed) => predict(changed, clues)[likeliest])];
}

const slotOf =
  ({ pair: { claim, passage } }: FoundReading) =>
  ({ claim: ours, evidence: theirs, slot, verdict, note, affinity }: SlotFinding): ExplainedSlot => ({
    slot,
    claim: textOf(claim.statement.text, ours),
    evidence: textOf(passage.statement.text, theirs),
    verdict,
    note,
    affinity,
  });

function explainPair(claim: Prepared, passage: Prepared): ExplainedPair {
  const reading = readFound(claim, passage);
  const { pair, findings, rules, comparison } = reading;
  return {
    claim: claim.statement.text,
    coverage: pair.alignment.coverage,
    slots: findings.map(slotOf(reading)),
    estimates: estimatesOf(reading),
    rules,
    ...(comparison === undefined ? {} : { relation: comparison.relation }),
  };
}

/**
 * How `compareParts` comes to its answer: the whole claim beside the passage and, where that takes no side, each of its
 * parts. Costs some hundred times as much.
 */
export function explainParts({ whole, parts }: ClaimReading, passage: Prepared): readonly ExplainedPair[] {
  const first = explainPair(whole, passage);
  const takesSide = first.relation === "supports" || first.relation === "conflicts";
  return [first, ...(takesSide ? [] : parts.map(({ statement }) => explainPair(statement, passage)))];
}
