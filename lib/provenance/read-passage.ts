import { analyze } from "@/lib/language";
import { curlQuotes } from "./curl-quotes";
import { datelineAgency } from "./dateline";
import { type Occasion, occasionOf } from "./occasion";
import { knownOutlet } from "./outlet-name";
import { addsOwnReporting } from "./own-reporting";
import { outletParty, type Party } from "./party";
import { type OutletTest, readCredit } from "./read-credit";
import { type Wording, wordingOf } from "./shared-text";
import type { Testimony } from "./testimony";

/** People who would not be named, or who know what others do not tell. */
const unnamedByWish =
  /\b(?:sources?|anonymity|anonymously|not to be (?:named|identified|quoted)|declined to be (?:named|identified)|not authori[sz]ed|familiar with|briefed|knowledge|close to)\b/u;

/** A passage with the one on whose word it rests. */
export interface ReadPassage {
  readonly testimony: Testimony;
  /** Credited by the passage, else the outlet it stands in; `undefined` when neither is known. */
  readonly party: Party | undefined;
  /** True when the passage itself names the party. */
  readonly credited: boolean;
  /** True when the words are those of people without a name, which an outlet found. */
  readonly anonymous: boolean;
  /** True when such people spoke to the outlet alone, or asked not to be named. */
  readonly confided: boolean;
  /** True when the party is the agency whose dateline or credit line it carries. */
  readonly wired: boolean;
  /** True when it quotes someone and adds what its outlet found out besides. */
  readonly adds: boolean;
  readonly occasion: Occasion;
  readonly wording: Wording;
}

/** Reads on whose word a passage rests. `isOutlet` knows the outlets of the passages beside it. */
export function readPassage(testimony: Testimony, isOutlet: OutletTest, claim: string): ReadPassage {
  const { context, publishedAt } = testimony;
  const text = curlQuotes(testimony.text);
  const analysis = analyze(text, {
    ...(context === undefined ? {} : { context }),
    ...(publishedAt === undefined || !/^\d{4}-\d\d-\d\d/.test(publishedAt)
      ? {}
      : { referenceDate: publishedAt.slice(0, 10) }),
  });
  const outlet = knownOutlet(testimony.outlet);
  const agency = datelineAgency(text);
  const credit = readCredit(analysis, { ...testimony, text }, isOutlet, claim);
  const adds = credit.party !== undefined && addsOwnReporting(analysis, credit.attribution, outlet);
  const credited = adds ? undefined : credit.party;
  // who runs an agency's story under its dateline brings that agency's word
  const written = (adds ? undefined : agency) ?? outlet;
  return {
    testimony,
    party: credited ?? (written === undefined ? undefined : outletParty(written)),
    credited: credited !== undefined,
    anonymous: credit.anonymous === true,
    wired: credited === undefined && !adds && agency !== undefined,
    confided:
      credit.anonymous === true && (credit.attribution?.via !== undefined || unnamedByWish.test(text)),
    adds,
    occasion: occasionOf(analysis, credit.attribution, publishedAt, credit.written),
    wording: wordingOf(analysis),
  };
}
