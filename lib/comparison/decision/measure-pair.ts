import type { Pair } from "../alignment/pair";
import { compareSlots } from "../slots/compare-slots";
import type { SlotFinding } from "../slots/slot-finding";
import { type Features, featuresOf } from "./features";

/** An aligned pair with all that the models are asked about. */
export interface MeasuredPair {
  readonly pair: Pair;
  readonly findings: readonly SlotFinding[];
  readonly features: Features;
}

/** Compares the slots of an aligned pair and takes its features; the costliest step of a comparison. */
export function measurePair(pair: Pair): MeasuredPair {
  const findings = compareSlots(pair);
  return { pair, findings, features: featuresOf(pair, findings) };
}
