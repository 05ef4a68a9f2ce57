import { mayBeSameOccasion } from "./occasion";
import { isSameParty } from "./party";
import type { ReadPassage } from "./read-passage";
import { sharedDetails, sharesQuotation, sharesText, type Wording } from "./shared-text";

/** One speaker or body twice; an outlet's own word needs no occasion. */
const isSameWord = (a: ReadPassage, b: ReadPassage): boolean =>
  mayBeSameOccasion(a.occasion, b.occasion) || sharesQuotation(a.wording, b.wording);

/** True when two passages rest on different words by what they say themselves: they are never one origin. */
export function restApart(a: ReadPassage, b: ReadPassage): boolean {
  if (a.party === undefined || b.party === undefined) return false;
  if (!isSameParty(a.party, b.party))
    return (a.credited && b.credited && !isDescribed(a) && !isDescribed(b)) || a.adds || b.adds;
  return a.party.kind !== "outlet" && b.party.kind !== "outlet" && !isSameWord(a, b);
}

function reasonFor(a: ReadPassage, b: ReadPassage): string | undefined {
  const [partyA, partyB] = [a.party, b.party];
  if (partyA === undefined || partyB === undefined || !isSameParty(partyA, partyB)) return undefined;
  const { label } = partyA.label.length >= partyB.label.length ? partyA : partyB;
  if (partyA.kind !== "outlet" && partyB.kind !== "outlet") {
    return sharesQuotation(a.wording, b.wording)
      ? `both quote the same words of ${label}`
      : `both rest on ${label}`;
  }
  if (a.credited && b.credited) return `both credit ${label}`;
  return a.credited || b.credited ? `one credits ${label}, the other is by ${label}` : `both are by ${label}`;
}

/** So many details beyond the claim are shared by chance once in ten; fewer, where nobody is credited, more often. */
const DETAILS = 3;
const DETAILS_UNCREDITED = 4;

/** True for "the agency" or "the mayor": whoever that is, it may be whom another passage names. */
const isDescribed = ({ party, credited }: ReadPassage): boolean =>
  credited && party !== undefined && party.kind !== "outlet" && !/\p{Lu}/u.test(party.label);

/** Whether passages that do not tell apart whom they rest on share details that one of them must have from the other. */
function sharesDetails(a: ReadPassage, b: ReadPassage, claim: Wording): boolean {
  if (a.anonymous || b.anonymous) return false;
  const details = sharedDetails(a.wording, b.wording, claim);
  if (a.credited && b.credited) return (isDescribed(a) || isDescribed(b)) && details >= DETAILS;
  return details >= (a.credited || b.credited ? DETAILS_UNCREDITED : DETAILS);
}

/** Why two passages have one origin, in plain words; `undefined` when nothing says so. */
export function reasonToMerge(a: ReadPassage, b: ReadPassage, claim: Wording): string | undefined {
  if (restApart(a, b)) return undefined;
  const reason = reasonFor(a, b);
  if (reason !== undefined) return reason;
  const mayBeCopies = !a.adds && !b.adds && !a.testimony.isRestated && !b.testimony.isRestated;
  if (!mayBeCopies) return undefined;
  const creditTwo = a.credited && b.credited;
  if (!creditTwo && sharesText(a.wording, b.wording)) return "they share their wording";
  return sharesDetails(a, b, claim) ? "they share details beyond the claim" : undefined;
}
