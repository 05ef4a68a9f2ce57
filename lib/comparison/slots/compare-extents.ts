import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import { type Extent, readExtents } from "./read-extents";
import type { SlotFinding } from "./slot-finding";

const leastAffinity = 0.4;
/** As many as the others are things known by that. */
const leastOfSameTotal = 0.2;

/** Both are of the same things: a word for them answers one of the other, or they are as many. */
function areOfSame({ alignment }: Pair, ours: Extent, theirs: Extent): boolean {
  if (ours.total !== undefined && theirs.total !== undefined) return ours.total === theirs.total;
  return ours.things.some((position) => {
    const link = alignment.ofClaim[position];
    return link !== undefined && theirs.things.includes(link.passage);
  });
}

/** What is said of all by one and of some alone by the other: "all seven survived" against "six of the seven survived". */
export function compareExtents(pair: Pair): SlotFinding[] {
  const theirs = readExtents(pair.passage);
  if (theirs.length === 0) return [];
  return readExtents(pair.claim).flatMap((ours): SlotFinding[] => {
    const other = theirs.find((extent) => extent.kind !== ours.kind && areOfSame(pair, ours, extent));
    // "most were hurt" is borne out where all were
    if (other === undefined || (ours.kind === "part" && ours.isVague)) return [];
    const affinity = affinityOf(pair, ours.span, other.span);
    const isSameTotal = ours.total !== undefined && ours.total === other.total;
    if (affinity < (isSameTotal ? leastOfSameTotal : leastAffinity)) return [];
    return [
      {
        slot: "number",
        claim: ours.span,
        evidence: other.span,
        verdict: "conflicts",
        note: "whole-against-part",
        affinity,
      },
    ];
  });
}
