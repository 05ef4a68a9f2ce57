import type { Pair } from "../alignment/pair";
import { isRunningCount } from "../slots/casualties";
import { areComparable, magnitudesOf, type StatedQuantity } from "../slots/match-quantities";
import { gapShare } from "../slots/relate-magnitudes";
import type { SlotFinding } from "../slots/slot-finding";
import { lemmaOf } from "../words/lemma-of";
import type { Features } from "./features";

const quantityAt = (quantities: readonly StatedQuantity[], start: number): StatedQuantity | undefined =>
  quantities.find((quantity) => quantity.start === start);

/** What is known of the surest clash of two numbers: how near they are, and whether others could be meant. */
function numberFeatures({ claim, passage }: Pair, findings: readonly SlotFinding[]): Features {
  const none = {
    clashGap: -1,
    clashBounded: 0,
    clashSameCount: 0,
    clashRivals: 0,
    clashRunning: 0,
    clashRank: 0,
    clashUnit: 0,
    clashSize: 0,
  };
  const [surest] = findings
    .filter(({ slot, verdict }) => slot === "number" && verdict === "conflicts")
    .toSorted((a, b) => b.affinity - a.affinity);
  if (surest === undefined) return none;
  const asked = quantityAt(claim.analysis.quantities, surest.claim.start);
  const offered = quantityAt(passage.analysis.quantities, surest.evidence.start);
  if (asked === undefined || offered === undefined) return none;
  const [a, b] = magnitudesOf(asked, offered);
  const counted = [asked.counted, offered.counted].map((noun) =>
    noun === undefined ? undefined : lemmaOf(noun),
  );
  return {
    clashGap: gapShare(a, b),
    clashBounded: Number(a.min === undefined) - Number(a.max === undefined),
    clashSameCount: counted.includes(undefined) ? 0 : counted[0] === counted[1] ? 1 : -1,
    clashRivals: passage.analysis.quantities.filter((other) => areComparable(asked, other)).length,
    clashRunning: Number(isRunningCount(claim, asked)),
    clashRank: Number(asked.dimension === "order" || offered.dimension === "order"),
    clashUnit: Number(asked.unit !== undefined),
    clashSize: Math.log10(1 + Math.abs(a.min ?? a.max ?? 0)),
  };
}

/** How much of each surrounding of the values that clash is shared, at worst, and what agrees beside them. */
export function clashFeatures(pair: Pair, findings: readonly SlotFinding[]): Features {
  const clashes = findings.filter(({ verdict }) => verdict === "conflicts");
  const agreeing = findings.filter(({ verdict, slot }) => verdict === "agrees" && slot !== "attribution");
  return {
    leastClashAffinity: clashes.length === 0 ? 0 : Math.min(...clashes.map(({ affinity }) => affinity)),
    agreeingValues: agreeing.filter(({ slot }) => slot === "number" || slot === "date").length,
    agreeingNames: agreeing.filter(({ slot }) => slot === "name" || slot === "place").length,
    ...numberFeatures(pair, findings),
  };
}
