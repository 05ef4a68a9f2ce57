import type { Comparison, Rule } from "@/lib/model";
import type { Pair } from "./alignment/pair";
import { decide } from "./decision/decide";
import type { Outlook } from "./decision/decision-model";
import { reasonsOf } from "./reasons-of";
import { compareSlots } from "./slots/compare-slots";
import type { SlotFinding } from "./slots/slot-finding";

/** A comparison with what it was made from. */
export interface PairReading {
  readonly comparison: Comparison;
  readonly findings: readonly SlotFinding[];
  readonly outlook: Outlook;
  readonly rule: Rule;
}

/** Compares the slots of an aligned pair, decides, and gives the reasons. */
export function comparePair(pair: Pair): PairReading {
  const findings = compareSlots(pair);
  const { relation, confidence, outlook, rule } = decide(pair, findings);
  // A clash that does not decide is one of loose words: shown as a reason it would accuse.
  const shown = findings.filter(({ verdict }) => verdict !== "conflicts" || relation === "conflicts");
  return { comparison: { relation, confidence, reasons: reasonsOf(pair, shown) }, findings, outlook, rule };
}
