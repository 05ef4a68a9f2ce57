import { type Name, overlaps } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "../slots/slot-finding";

/** Names of the claim that neither the passage nor the text before it mentions, and that no other name replaces. */
export function absentNames({ claim, passage }: Pair, findings: readonly SlotFinding[]): Name[] {
  const isHeard = (surface: string): boolean =>
    surface
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.length > 2 && passage.contextLemmas.has(word));
  return claim.analysis.names.filter(
    (name) =>
      !isHeard(name.surface) &&
      !findings.some(
        ({ slot, claim: span }) => (slot === "name" || slot === "place") && overlaps(span, name),
      ),
  );
}
