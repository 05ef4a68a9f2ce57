import type { Quantity } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "./slot-finding";

/** More addends than this and some sum fits by chance. */
const mostAddends = 6;
const partCues = /\b(?:including|include|included|among|of whom|of them|of which|comprising|plus)\b/i;

const pointOf = ({ magnitude }: Quantity): number | undefined =>
  magnitude.min !== undefined && magnitude.min === magnitude.max ? magnitude.min : undefined;

/** True when `total` is the sum of all numbers, or the difference of a number and one of its parts. */
function addsUp(total: number, parts: readonly number[], partsAreNamed: boolean): boolean {
  if (parts.length < 2 || parts.length > mostAddends) return false;
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum === total || parts.some((part) => sum - part === total && parts.length > 2)) return true;
  if (!partsAreNamed) return false;
  return parts.some((whole) => parts.some((part) => part < whole && whole - part === total));
}

const countsOf = (quantities: readonly Quantity[]): number[] =>
  quantities
    .filter(({ dimension }) => dimension === "count")
    .map(pointOf)
    .filter((value): value is number => value !== undefined);

/**
 * "33, including eight dead" and "59, 35 of whom are dead": the eight and the 35 are parts of two wholes, and the wholes, of
 * other parts, are two groups.
 */
export function partsOfOthers(
  { claim, passage }: Pair,
  asked: Quantity,
  offered: Quantity,
): Pick<SlotFinding, "slot" | "verdict" | "note"> | undefined {
  const [ours, theirs] = [pointOf(asked), pointOf(offered)];
  if (!partCues.test(claim.analysis.text) || !partCues.test(passage.analysis.text)) return undefined;
  const [ourCounts, theirCounts] = [claim, passage].map(({ analysis }) => countsOf(analysis.quantities));
  if (ourCounts === undefined || theirCounts === undefined) return undefined;
  const [ourWhole, theirWhole] = [Math.max(...ourCounts), Math.max(...theirCounts)];
  if (ourWhole === theirWhole || (ours === ourWhole) !== (theirs === theirWhole)) return undefined;
  if (ours !== ourWhole) return { slot: "scope", verdict: "differs", note: "parts-of-two-wholes" };
  const haveParts = ourCounts.length > 1 && theirCounts.length > 1;
  if (!haveParts || ourCounts.some((count) => theirCounts.includes(count))) return undefined;
  return { slot: "scope", verdict: "differs", note: "two-wholes" };
}

/** A difference that addition takes away: 59 against 22 + 35 + 2, or 25 against "33, including eight dead". */
export function sumExplains(
  { claim, passage }: Pair,
  asked: Quantity,
  offered: Quantity,
): Pick<SlotFinding, "slot" | "verdict" | "note"> | undefined {
  if (asked.dimension !== "count" || offered.dimension !== "count") return undefined;
  const [ours, theirs] = [pointOf(asked), pointOf(offered)];
  if (ours === undefined || theirs === undefined) return undefined;
  const passageSums = addsUp(
    ours,
    countsOf(passage.analysis.quantities),
    partCues.test(passage.analysis.text),
  );
  const claimSums = addsUp(theirs, countsOf(claim.analysis.quantities), partCues.test(claim.analysis.text));
  if (!passageSums && !claimSums) return undefined;
  return {
    slot: "scope",
    verdict: "differs",
    note: "parts-add-up",
  };
}
