import { type Analysis, analyze } from "@/lib/language";
import { type Attribution, contains, type Name, textOf } from "@/lib/model";
import { agentsBehind } from "./agent-behind";
import { actingSubjects, assertingSubjects } from "./asserting-subject";
import { citedInAside, outletOpening, toldOutlet } from "./cited-outlet";
import { citedAtOpening, closingReporter, handlerIn, relayedReporter } from "./credited-newsroom";
import { isUnissued, journalOf } from "./document-issuer";
import { documentOfSubject, issuerOfOpening } from "./document-owner";
import { headlineSource } from "./headline-source";
import { outletParty, type Party } from "./party";
import { readSource } from "./read-source";
import { lastPerson, subjectBefore } from "./resolve-pronoun";
import { tellingWords } from "./same-body";
import { sentenceOnClaim } from "./sentence-on-claim";
import { withLowerArticle } from "./source-phrase";
import { companyWords, deedWords, documentWords, institutionVoices } from "./source-words";
import { phraseBehindCue, speakerAtEnd, speakerBesideCue } from "./speaker-beside-cue";
import type { Testimony } from "./testimony";

/** Whom a passage credits with what it says; no party where that is nobody who can be told. */
export interface Credit {
  readonly party: Party | undefined;
  /** True when the words are those of people without a name. */
  readonly anonymous?: boolean;
  readonly attribution?: Attribution;
  readonly written: boolean;
}

/** A claim's sentence without attribution counts as the outlet's own from this share of the claim's words. */
const STATED_SHARE = 0.6;

const isDeed = (cue: string): boolean =>
  cue
    .toLowerCase()
    .split(" ")
    .some((word) => deedWords.has(word));

const lengthOf = ({ content }: Attribution): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

/** The attributions of a text, those of the longest contents first. */
const byLength = ({ text, attributions }: Analysis): readonly Attribution[] =>
  attributions.filter(({ cue }) => !isDeed(textOf(text, cue))).sort((a, b) => lengthOf(b) - lengthOf(a));

/** The attributions that may say whose word the passage is, the likeliest first. */
function rankAttributions(analysis: Analysis, claim: string): readonly Attribution[] {
  const all = byLength(analysis);
  const best = sentenceOnClaim(analysis.text, claim);
  if (best === undefined) return all;
  const inside = all.filter(({ cue }) => contains(best.sentence, cue));
  return inside.length > 0 || best.share >= STATED_SHARE ? inside : all;
}

/** How far behind the verb a journal is named. */
const JOURNAL_REACH = 80;
/** How far behind a source stands who had it in hand. */
const HANDLER_REACH = 60;

const namesIn = ({ names }: Analysis, phrase: string): Name[] =>
  names.filter(({ surface }) => phrase.includes(surface));

const personal = /^(?:he|she)$/iu;
/** What takes up the subject of its own sentence: "Northbank is to close branches, it said", "..., the lender said". */
const standsForSubject = new RegExp(`^(?:it|the (?:${[...companyWords].join("|")}))$`, "iu");

/** Where researchers without a name made it known: "researchers reported in The Lancet". */
function journalBehind(text: string, { source, cue }: Attribution): string | undefined {
  const noun = textOf(text, source).trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (!institutionVoices.has(noun) && !documentWords.has(noun)) return undefined;
  return journalOf(text.slice(cue.end, cue.end + JOURNAL_REACH).trimStart());
}

/** Whether a name is that of an outlet. */
export type OutletTest = (name: string) => boolean;

function creditOf(
  analysis: Analysis,
  attribution: Attribution,
  context: string,
  isOutlet: OutletTest,
): Credit {
  const { text } = analysis;
  const aside = citedInAside(text, attribution);
  const source =
    (aside !== undefined && isPaperAlone(aside, isOutlet) ? undefined : aside) ??
    speakerAtEnd(text, attribution) ??
    phraseBehindCue(text, attribution) ??
    speakerBesideCue(text, attribution) ??
    textOf(text, attribution.source).trim();
  const { end } = attribution.source;
  const sawIt = handlerIn(text.slice(end, end + HANDLER_REACH));
  if (sawIt !== undefined && isOutlet(sawIt))
    return { party: outletParty(sawIt), attribution, written: false };
  const through =
    attribution.via === undefined
      ? toldOutlet(text, attribution, isOutlet)
      : (outletOpening(text.slice(attribution.via.start), isOutlet) ?? textOf(text, attribution.via));
  const via = through === undefined ? undefined : outletParty(through);
  if (personal.test(source)) {
    const party = lastPerson(`${context} ${text.slice(0, attribution.source.start)}`.trim());
    return { party: party ?? via, attribution, written: false };
  }
  const named = standsForSubject.test(source) ? subjectBefore(analysis, attribution.source) : undefined;
  const phrase = named ?? source;
  const read = readSource(phrase, { names: namesIn(analysis, phrase), isOutlet });
  const journal = journalBehind(text, attribution);
  if (read.kind !== "party" && journal !== undefined)
    return { party: { kind: "body", label: journal, roles: [] }, attribution, written: true };
  if (
    read.kind === "party" &&
    !(attribution.anonymous && read.party.kind !== "outlet" && read.party.kind !== "body")
  )
    return { party: read.party, attribution, written: read.written };
  const definite = definiteSpeaker(phrase, textOf(text, attribution.cue));
  if (read.kind === "nobody" && !attribution.anonymous && definite !== undefined)
    return { party: definite, attribution, written: false };
  const anonymous = attribution.anonymous || read.kind === "anonymous";
  return { party: via, anonymous, attribution, written: false };
}

/** "an internal memo": papers of nobody in particular are the word of who had them in hand. */
function isPaperAlone(phrase: string, isOutlet: OutletTest): boolean {
  const read = readSource(phrase, { names: [], isOutlet });
  return read.kind === "party" && isUnissued(read.party);
}

const definiteNoun = /^(?:the|its|their) \p{Ll}[\p{Ll}-]{2,20}(?: \p{Ll}[\p{Ll}-]{2,20}){0,2}$/iu;
const speaks =
  /^(?:(?:has |have |had )?(?:said|says|told|tells|announced|confirmed|added|wrote|revealed|insisted|admitted|advised|warned)|according to)$/iu;

/** Who is named by what they are, "the striker", "the zoo": nobody else of that kind is meant. */
function definiteSpeaker(phrase: string, cue: string): Party | undefined {
  if (!definiteNoun.test(phrase) || !speaks.test(cue)) return undefined;
  return { kind: "office", label: withLowerArticle(phrase), roles: tellingWords(phrase) };
}

/** Chains longer than this are not read to their end: "X reported that Y said that Z had told it". */
const LONGEST_CHAIN = 3;

/** Whom the words credit in turn that an outlet reports: "Axios reported that Mira Toft had confirmed it". */
function creditInside(
  text: string,
  { content }: Attribution,
  context: string,
  isOutlet: OutletTest,
  depth: number,
): Party | undefined {
  if (depth >= LONGEST_CHAIN) return undefined;
  const inner = content.map((piece) => textOf(text, piece).replace(/^that\s/u, "")).join(" ");
  const analysis = analyze(inner, { context });
  return byLength(analysis)
    .map((attribution) => followChain(analysis, attribution, context, isOutlet, depth + 1).party)
    .find((party) => party !== undefined);
}

/** The end of the chain that an attribution opens. */
function followChain(
  analysis: Analysis,
  attribution: Attribution,
  context: string,
  isOutlet: OutletTest,
  depth = 0,
): Credit {
  const credit = creditOf(analysis, attribution, context, isOutlet);
  const isMissing = attribution.source.start === attribution.source.end;
  if (!isMissing && credit.party?.kind !== "outlet") return credit;
  // Who spoke to an outlet without a name is that outlet's, and cites nobody further.
  if (attribution.anonymous || attribution.via !== undefined) return credit;
  const inner = creditInside(analysis.text, attribution, context, isOutlet, depth);
  return inner === undefined ? credit : { ...credit, party: inner };
}

/**
 * The party that the passage credits in so many words: whom its main statement is attributed to, at the end of
 * the chain, in the statement that bears on the claim.
 */
export function readCredit(
  analysis: Analysis,
  testimony: Testimony,
  isOutlet: OutletTest,
  claim: string,
): Credit {
  const { text } = analysis;
  // "he said": a passage on the claim speaks of whom the claim names, unless it names another.
  const context = `${claim}\n\n${testimony.context ?? ""}`.trim();
  const readIn = (phrase: string) => readSource(phrase, { names: namesIn(analysis, phrase), isOutlet });
  const cited = citedAtOpening(text);
  if (cited !== undefined) {
    const read = readIn(cited);
    if (read.kind === "party") return { party: read.party, written: false };
  }
  const headline = headlineSource(text);
  if (headline !== undefined) {
    const read = readIn(headline);
    if (read.kind === "party") return { party: read.party, written: read.written };
  }
  const reporter = relayedReporter(text);
  if (reporter !== undefined && isOutlet(reporter)) return { party: outletParty(reporter), written: false };
  for (const attribution of rankAttributions(analysis, claim)) {
    const credit = followChain(analysis, attribution, context, isOutlet);
    // Where the main statement is of people without a name, a name in an aside has not made it.
    if (credit.party !== undefined || credit.anonymous === true) return credit;
  }
  for (const newsroom of [closingReporter(text), handlerIn(text)]) {
    if (newsroom !== undefined && isOutlet(newsroom)) return { party: outletParty(newsroom), written: false };
  }
  const document = documentOfSubject(text);
  for (const phrase of [...(document === undefined ? [] : [document]), ...assertingSubjects(text)]) {
    const read = readIn(phrase);
    if (read.kind === "party") return { party: read.party, written: phrase === document || read.written };
  }
  for (const phrase of agentsBehind(text)) {
    const read = readIn(phrase);
    if (read.kind === "party") return { party: read.party, written: false };
  }
  for (const phrase of actingSubjects(text)) {
    const read = readIn(phrase);
    if (read.kind === "party" && read.party.kind === "body") return { party: read.party, written: false };
  }
  const issuer = issuerOfOpening(text);
  const read = issuer === undefined ? undefined : readSource(issuer, { names: analysis.names, isOutlet });
  return { party: read?.kind === "party" ? read.party : undefined, written: issuer !== undefined };
}
