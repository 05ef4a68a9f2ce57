import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "../slots/slot-finding";
import { alignmentFeatures } from "./alignment-features";
import { answerFeatures } from "./answer-features";
import { clashFeatures } from "./clash-features";
import { slotFeatures } from "./slot-features";

/** Named numbers that the decision is learned from; the names and their order are the same for every pair. */
export type Features = Readonly<Record<string, number>>;

/** Everything that the learned decision knows of a pair, but for its single words. */
export const featuresOf = (pair: Pair, findings: readonly SlotFinding[]): Features => ({
  ...alignmentFeatures(pair),
  ...slotFeatures(pair, findings),
  ...answerFeatures(pair, findings),
  ...clashFeatures(pair, findings),
});
