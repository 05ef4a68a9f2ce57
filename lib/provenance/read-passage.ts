import { type Analysis, analyze, splitSentences } from "@/lib/language";
import { type Attribution, contains, type Span, textOf } from "@/lib/model";
import { datelineAgency } from "./dateline";
import { type Occasion, occasionOf } from "./occasion";
import { knownOutlet } from "./outlet-name";
import { addsOwnReporting } from "./own-reporting";
import { outletParty, type Party } from "./party";
import { readSource } from "./read-source";
import { lastPerson } from "./resolve-pronoun";
import { type Wording, wordingOf } from "./shared-text";
import type { Testimony } from "./testimony";

/** A passage with the one on whose word it rests. */
export interface ReadPassage {
  readonly testimony: Testimony;
  /** Credited by the passage, else the outlet it stands in; `undefined` when neither is known. */
  readonly party: Party | undefined;
  /** True when the passage itself names the party. */
  readonly credited: boolean;
  /** True when it quotes someone and adds what its outlet found out besides. */
  readonly adds: boolean;
  readonly occasion: Occasion;
  readonly wording: Wording;
}

interface Credit {
  readonly party: Party | undefined;
  readonly attribution?: Attribution;
  readonly written: boolean;
}

/** A claim's sentence without attribution counts as the outlet's own from this share of the claim's words. */
const STATED_SHARE = 0.6;

const lengthOf = ({ content }: Attribution): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** The sentence of a passage that says most of the claim, with the share of the claim's words in it. */
function sentenceOnClaim(text: string, claim: string): { sentence: Span; share: number } | undefined {
  const wanted = stemsOf(claim);
  const scored = splitSentences(text).map((sentence) => {
    const found = stemsOf(textOf(text, sentence));
    return {
      sentence,
      share: [...wanted].filter((stem) => found.has(stem)).length / Math.max(1, wanted.size),
    };
  });
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, each) => (best === undefined || each.share > best.share ? each : best),
    undefined,
  );
}

/** The attributions that may say whose word the passage is, the likeliest first. */
function rankAttributions(
  { text, attributions }: Analysis,
  claim: string | undefined,
): readonly Attribution[] {
  const byLength = [...attributions].sort((a, b) => lengthOf(b) - lengthOf(a));
  const best = claim === undefined ? undefined : sentenceOnClaim(text, claim);
  if (best === undefined) return byLength;
  const inside = byLength.filter(({ cue }) => contains(best.sentence, cue));
  return inside.length > 0 || best.share >= STATED_SHARE ? inside : byLength;
}

const personal = /^(?:he|she)$/iu;
/** "A statement by the interior ministry put the number at ...": a document that opens the sentence. */
const openingDocument =
  /^\s{0,3}(?:An?|The) (?:[\p{L}-]{1,20} ){0,2}(?:statement|report|study|survey|release|review|letter|memo) (?:by|from|of) ((?:the )?(?:\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}|(?:[\p{Ll}-]{1,20} ){0,2}(?:ministry|department|government|police|military|army|agency|office|council|commission|court|university|bank|union)))\b/u;
const handled =
  /\b(?:seen|obtained|reviewed|viewed|examined) by (?:the )?(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3})/u;
const relayed = /\breported by (?:the )?(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3})/u;
const citingFirst = /^\s{0,3}(?:Citing|Quoting) ([^,]{2,80}),/u;

type OutletTest = (name: string) => boolean;

function creditOf(
  analysis: Analysis,
  attribution: Attribution,
  context: string,
  isOutlet: OutletTest,
): Credit {
  const { text } = analysis;
  const source = textOf(text, attribution.source).trim();
  const via = attribution.via === undefined ? undefined : outletParty(textOf(text, attribution.via));
  if (personal.test(source)) {
    const party = lastPerson(`${context} ${text.slice(0, attribution.source.start)}`.trim());
    return { party: party ?? via, attribution, written: false };
  }
  const names = analysis.names.filter((name) => contains(attribution.source, name));
  const read = readSource(source, { names, isOutlet });
  if (
    read.kind === "party" &&
    !(attribution.anonymous && read.party.kind !== "outlet" && read.party.kind !== "body")
  )
    return { party: read.party, attribution, written: read.written };
  return { party: via, attribution, written: false };
}

/** The party that the passage credits in so many words. */
function readCredit(analysis: Analysis, testimony: Testimony, isOutlet: OutletTest, claim?: string): Credit {
  const { text } = analysis;
  const context = testimony.context ?? "";
  const cited = citingFirst.exec(text)?.[1];
  if (cited !== undefined) {
    const names = analysis.names.filter(({ surface }) => cited.includes(surface));
    const read = readSource(cited, { names, isOutlet });
    if (read.kind === "party") return { party: read.party, written: false };
  }
  const reporter = relayed.exec(text)?.[1];
  if (reporter !== undefined && isOutlet(reporter)) return { party: outletParty(reporter), written: false };
  for (const attribution of rankAttributions(analysis, claim)) {
    const credit = creditOf(analysis, attribution, context, isOutlet);
    if (credit.party !== undefined) return credit;
  }
  const newsroom = handled.exec(text)?.[1];
  if (newsroom !== undefined && isOutlet(newsroom)) return { party: outletParty(newsroom), written: false };
  const issuer = openingDocument.exec(text)?.[1];
  const read = issuer === undefined ? undefined : readSource(issuer, { names: analysis.names, isOutlet });
  return { party: read?.kind === "party" ? read.party : undefined, written: true };
}

/** Reads on whose word a passage rests. `isOutlet` knows the outlets of the passages beside it. */
export function readPassage(testimony: Testimony, isOutlet: OutletTest, claim?: string): ReadPassage {
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
    adds,
    occasion: occasionOf(analysis, credit.attribution, publishedAt, credit.written),
    wording: wordingOf(analysis),
  };
}
