import { cluesOf, probabilityOfOne } from "./one-origin";
import { isSameParty } from "./party";
import type { ReadPassage } from "./read-passage";
import { restApart } from "./rest-apart";
import { sharesQuotation, sharesText, type Wording } from "./shared-text";

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

/** What whoever restates facts shares with others says nothing. */
const isRestated = ({ testimony }: ReadPassage): boolean => testimony.isRestated === true;

/** Why two passages have one origin by what they say themselves, in plain words; `undefined` when nothing says so. */
export function reasonToMerge(a: ReadPassage, b: ReadPassage): string | undefined {
  if (restApart(a, b)) return undefined;
  const reason = reasonFor(a, b);
  return reason !== undefined || isRestated(a) || isRestated(b) ? reason : reasonOfCopies(a, b);
}

export interface Likeness {
  /** Estimated probability, 0 to 1, of one origin; 0 where it cannot be. */
  readonly probability: number;
  /** What speaks for it, in plain words. */
  readonly reason: string;
}

const unlike: Likeness = { probability: 0, reason: "" };

/**
 * Whether likeness tells anything of two passages. What is restated is alike anyway, and people without a name are the
 * word of the outlet that found them, however alike what they say is.
 */
export const mayBeAlike = (a: ReadPassage, b: ReadPassage): boolean =>
  !restApart(a, b) &&
  ![a, b].some((each) => isRestated(each) || each.confided) &&
  !(a.anonymous && b.anonymous);

/** How likely two passages have one origin by all that they have in common. */
export function likenessOf(a: ReadPassage, b: ReadPassage, claim: Wording): Likeness {
  if (!mayBeAlike(a, b)) return unlike;
  const clues = cluesOf(a, b, claim);
  // where neither names anybody, a detail or two is what any two papers have of one event
  if (!a.credited && !b.credited && clues.quoted2 + clues.details3 === 0) return unlike;
  const probability = probabilityOfOne(clues);
  if (clues.quoted2 > 0) return { probability, reason: "they share words of a quotation" };
  if (clues.details1 > 0) return { probability, reason: "they share details beyond the claim" };
  return { probability, reason: "they name whom they rest on alike" };
}
