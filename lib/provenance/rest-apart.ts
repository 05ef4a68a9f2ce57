import { areKin } from "./kin";
import { mayBeSameOccasion } from "./occasion";
import { isSameParty } from "./party";
import type { ReadPassage } from "./read-passage";
import { sharesQuotation } from "./shared-text";
import { voiceBetween } from "./speaks-for-body";

/** One speaker or body twice; an outlet's own word needs no occasion. */
const isSameWord = (a: ReadPassage, b: ReadPassage): boolean =>
  mayBeSameOccasion(a.occasion, b.occasion) || sharesQuotation(a.wording, b.wording);

/** True for "the agency" or "the mayor": whoever that is, it may be whom another passage names. */
const isDescribed = ({ party, credited }: ReadPassage): boolean =>
  credited && party !== undefined && party.kind !== "outlet" && !/\p{Lu}/u.test(party.label);

/** True when two passages rest on different words by what they say themselves. */
export function restApart(a: ReadPassage, b: ReadPassage): boolean {
  if (a.party === undefined || b.party === undefined) return false;
  if (!isSameParty(a.party, b.party)) {
    if (a.wired && b.wired) return true;
    const mayBeOne =
      isDescribed(a) || isDescribed(b) || voiceBetween(a.party, b.party) > 0 || areKin(a.party, b.party);
    return (a.credited && b.credited && !mayBeOne) || a.adds || b.adds;
  }
  return a.party.kind !== "outlet" && b.party.kind !== "outlet" && !isSameWord(a, b);
}
