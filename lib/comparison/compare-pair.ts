import type { Comparison, Rule } from "@/lib/model";
import { decide } from "./decision/decide";
import type { Outlook } from "./decision/decision-model";
import type { MeasuredPair } from "./decision/measure-pair";
import { reasonsOf } from "./reasons-of";
import type { SlotFinding } from "./slots/slot-finding";

/** A comparison with what it was made from. */
export interface PairReading {
  readonly comparison: Comparison;
  readonly findings: readonly SlotFinding[];
  readonly outlook: Outlook;
  readonly rule: Rule;
}

/** Decides on a measured pair, and gives the reasons. */
export function comparePair(measured: MeasuredPair): PairReading {
  const { pair, findings } = measured;
  const { relation, confidence, outlook, rule } = decide(measured);
  // A clash that does not decide is one of loose words: shown as a reason it would accuse.
  const shown = findings.filter(({ verdict }) => verdict !== "conflicts" || relation === "conflicts");
  return { comparison: { relation, confidence, reasons: reasonsOf(pair, shown) }, findings, outlook, rule };
}
