import { analyze } from "@/lib/language";
import { datelineAgency } from "./dateline";
import { type Occasion, occasionOf } from "./occasion";
import { knownOutlet } from "./outlet-name";
import { addsOwnReporting } from "./own-reporting";
import { outletParty, type Party } from "./party";
import { type OutletTest, readCredit } from "./read-credit";
import { type Wording, wordingOf } from "./shared-text";
import type { Testimony } from "./testimony";

/** A passage with the one on whose word it rests. */
export interface ReadPassage {
  readonly testimony: Testimony;
  /** Credited by the passage, else the outlet it stands in; `undefined` when neither is known. */
  readonly party: Party | undefined;
  /** True when the passage itself names the party. */
  readonly credited: boolean;
  /** True when the words are those of people without a name, which an outlet found. */
  readonly anonymous: boolean;
  /** True when it quotes someone and adds what its outlet found out besides. */
  readonly adds: boolean;
  readonly occasion: Occasion;
  readonly wording: Wording;
}

/** Reads on whose word a passage rests. `isOutlet` knows the outlets of the passages beside it. */
export function readPassage(testimony: Testimony, isOutlet: OutletTest, claim: string): ReadPassage {
  const { text, context, publishedAt } = testimony;
  const analysis = analyze(text, {
    ...(context === undefined ? {} : { context }),
    ...(publishedAt === undefined || !/^\d{4}-\d\d-\d\d/.test(publishedAt)
      ? {}
      : { referenceDate: publishedAt.slice(0, 10) }),
  });
  const outlet = knownOutlet(testimony.outlet);
  const agency = datelineAgency(text);
  const credit = readCredit(analysis, testimony, isOutlet, claim);
  const adds = credit.party !== undefined && addsOwnReporting(analysis, credit.attribution, outlet);
  const credited = adds
    ? undefined
    : (credit.party ?? (agency === undefined ? undefined : outletParty(agency)));
  return {
    testimony,
    party: credited ?? (outlet === undefined ? undefined : outletParty(outlet)),
    credited: credited !== undefined,
    anonymous: credit.anonymous === true,
    adds,
    occasion: occasionOf(analysis, credit.attribution, publishedAt, credit.written),
    wording: wordingOf(analysis),
  };
}
