import { cluesOf, probabilityOfOne } from "./one-origin";
import { isSameParty } from "./party";
import type { ReadPassage } from "./read-passage";
import { restApart } from "./rest-apart";
import { sharesQuotation, sharesText, type Wording } from "./shared-text";

/** Of the pairs of held-apart clusters that are taken together, seven of eight are one by their labels. */
const LIKELY_ONE = 0.78;

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

function reasonOfCopies(a: ReadPassage, b: ReadPassage): string | undefined {
  const mayBeCopies = !a.adds && !b.adds && !(a.credited && b.credited);
  return mayBeCopies && sharesText(a.wording, b.wording) ? "they share their wording" : undefined;
}

function reasonByLikeness(a: ReadPassage, b: ReadPassage, claim: Wording): string | undefined {
  const clues = cluesOf(a, b, claim);
  if (probabilityOfOne(clues) < LIKELY_ONE) return undefined;
  if (clues.quoted2 > 0) return "they share words of a quotation";
  return clues.details1 > 0 ? "they share details beyond the claim" : "they name whom they rest on alike";
}

/** What whoever restates facts shares with others says nothing. */
const isRestated = ({ testimony }: ReadPassage): boolean => testimony.isRestated === true;

/** Why two passages have one origin, in plain words; `undefined` when nothing says so. */
export function reasonToMerge(a: ReadPassage, b: ReadPassage, claim: Wording): string | undefined {
  if (restApart(a, b)) return undefined;
  const reason = reasonFor(a, b);
  if (reason !== undefined || isRestated(a) || isRestated(b)) return reason;
  return reasonOfCopies(a, b) ?? reasonByLikeness(a, b, claim);
}
