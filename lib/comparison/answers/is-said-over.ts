import { overlaps, type Slot } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import { isHeld } from "../alignment/relate-words";
import type { SlotFinding } from "../slots/slot-finding";

/** One thing has one such value; of persons and places two may well do the same. */
const singular: ReadonlySet<Slot> = new Set(["number", "date"]);

/** True when claim and passage are one sentence, word for word answered, but for one number or date. */
export function isSaidOver({ claim, passage, alignment }: Pair, findings: readonly SlotFinding[]): boolean {
  const [clash, ...others] = findings.filter(({ verdict }) => verdict !== "agrees");
  if (clash === undefined || others.length > 0 || !singular.has(clash.slot)) return false;
  return (["claim", "passage"] as const).every((side) => {
    const { words, content } = side === "claim" ? claim : passage;
    const links = side === "claim" ? alignment.ofClaim : alignment.ofPassage;
    return content.every((position) => {
      const [word, link] = [words[position], links[position]];
      return (
        isHeld(link) || (word !== undefined && overlaps(clash[side === "claim" ? "claim" : "evidence"], word))
      );
    });
  });
}
