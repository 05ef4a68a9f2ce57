import { analyze } from "@/lib/language";
import { bodyBehind } from "./body-behind";
import { isBodyIn, withoutTrade } from "./body-names";
import { isUnissued } from "./document-issuer";
import { isSameParty, type Party } from "./party";
import type { ReadPassage } from "./read-passage";
import { resolveBody, resolveCompany, resolveDocument, resolveSpeaker } from "./resolve-holder";
import { peopleIn } from "./resolve-pronoun";
import { isSameBody, tellingWords } from "./same-body";

/** Everybody whom the passages of one claim, and the claim itself, name. */
export interface Cast {
  readonly people: readonly Party[];
  readonly bodies: readonly Party[];
  readonly parties: readonly Party[];
  /** Companies and bodies by their own names, of the claim; it may be about one that speaks for itself. */
  readonly ofClaim: readonly Party[];
  /** Those who issued something written: a study, a filing, a report. */
  readonly issuers: readonly Party[];
  readonly claim: string;
}

const properName = /^\p{Lu}[\p{L}\d&'’.-]*(?: (?:of |and |& )?\p{Lu}[\p{L}\d&'’.-]*| plc)*$/u;

const isProper = (label: string): boolean => properName.test(label);

/** What a claim calls by a name of an organisation, or by a name of which one of the speakers is called. */
function bodiesIn(claim: string, speakers: readonly Party[], texts: readonly string[]): Party[] {
  const speaks = (name: string): boolean => speakers.some(({ label }) => isSameBody(label, name));
  const isCompany = (name: string): boolean => texts.some((text) => isBodyIn(text, name));
  return analyze(claim)
    .names.filter(
      ({ kind, full, surface }) =>
        isProper(surface) &&
        (kind === "organisation" || (kind === "other" && (speaks(full) || isCompany(surface)))),
    )
    .map(({ full }) => ({ kind: "body", label: withoutTrade(full), roles: [] }));
}

/** Reads of the texts only what a party of these kinds may be resolved by: reading them costs the most of all. */
export function castOf(reads: readonly ReadPassage[], claim: string): Cast {
  const parties = reads.flatMap(({ party }) => party ?? []);
  const ofKind = (kind: Party["kind"]): Party[] => parties.filter((party) => party.kind === kind);
  const texts = [...reads.map(({ testimony: { text, context = "" } }) => `${context}\n\n${text}`), claim];
  const [people, bodies] = [ofKind("person"), ofKind("body")];
  return {
    people: ofKind("office").length === 0 ? people : [...people, ...texts.flatMap(peopleIn)],
    bodies,
    parties,
    issuers: reads.flatMap(({ party, occasion }) =>
      occasion.written && party !== undefined && party.kind !== "outlet" && !isUnissued(party) ? party : [],
    ),
    claim,
    ofClaim: people.length + bodies.length === 0 ? [] : bodiesIn(claim, [...people, ...bodies], texts),
  };
}

/** The longest of names that all mean one party; `undefined` for none, or for several. */
function onlyOne(named: readonly Party[]): Party | undefined {
  const [longest] = [...named].sort((a, b) => b.label.length - a.label.length);
  if (longest === undefined) return undefined;
  const words = tellingWords(longest.label);
  const isIt = (other: Party): boolean =>
    isSameParty(other, longest) || tellingWords(other.label).every((word) => words.includes(word));
  return named.every(isIt) ? longest : undefined;
}

/** The full name that "Halden" stands for, where exactly one has all of its words. */
function resolveShortName(party: Party, { parties, ofClaim }: Cast): Party {
  const words = tellingWords(party.label);
  if (words.length === 0 || party.roles.length > 0 || !isProper(party.label)) return party;
  const longer = [...parties, ...ofClaim].filter(({ label, roles, kind }) => {
    const others = tellingWords(label);
    return (
      kind !== "outlet" &&
      roles.length === 0 &&
      isProper(label) &&
      others.length > words.length &&
      words.every((word) => others.includes(word))
    );
  });
  const full = onlyOne(longer);
  if (full === undefined) return party;
  return { ...full, kind: full.kind === "body" ? "body" : party.kind };
}

const research = /^(?:study|paper)$/u;
const institute = /\b(?:University|Institute|College|Laborator(?:y|ies)|School)\b/u;

const ofCourt = /^(?:ruling|verdict|judgment)$/u;
const isCourt = ({ kind, label, roles }: Party): boolean =>
  kind === "person"
    ? roles.some((role) => /^(?:judge|justice|magistrate)$/u.test(role))
    : kind === "body" && /\b(?:court|judges|tribunal)\b/iu.test(label);

/** Whose a study or a filing is that names nobody: of the one institute that speaks, of the one company of the claim. */
function resolvePaper(paper: Party, cast: Cast, said: string): Party {
  const issued = resolveDocument(paper, cast.parties);
  if (issued !== paper) return issued;
  const noun = paper.roles[0] ?? "";
  // a passage that names an institute itself means no other
  if (research.test(noun))
    return institute.test(said)
      ? paper
      : (onlyOne(cast.bodies.filter(({ label }) => institute.test(label))) ?? onlyOne(cast.issuers) ?? paper);
  if (noun === "filing") return onlyOne(cast.ofClaim) ?? paper;
  if (ofCourt.test(noun)) return onlyOne(cast.parties.filter(isCourt)) ?? paper;
  return onlyOne(cast.issuers) ?? paper;
}

/** "the striker", "the grocer": one without a name of their own. */
const described = /^the [\p{L}-]{2,20}(?: [\p{Ll}-]{2,20})?$/u;

/** Whom "the striker" or "the grocer" means: the only one, of those who speak, whom the passage or else the claim names. */
function resolveDescribed(party: Party, { parties, claim }: Cast, said: string): Party {
  if (!described.test(party.label)) return party;
  const named = parties.filter(
    ({ kind, label }) => kind !== "outlet" && kind !== "office" && isProper(label),
  );
  const thoseIn = (text: string) =>
    named.filter(({ label }) => text.includes(label.split(" ").at(-1) ?? label));
  return onlyOne(thoseIn(said)) ?? onlyOne(thoseIn(claim)) ?? party;
}

const leads =
  /^(?:minister|secretary|chief|head|boss|manager|coach|governor|president|chancellor|premier|envoy|leader|director)$/u;

/** Whom an office means of which nobody is said to hold it: the only one who speaks, if nothing or another office is said of them. */
function holderAlone(office: Party, { parties }: Cast): Party | undefined {
  if (!office.roles.some((role) => leads.test(role)) || office.roles.includes("former")) return undefined;
  const holder = onlyOne(parties.filter(({ kind }) => kind === "person"));
  if (holder === undefined) return undefined;
  const isOpen = holder.roles.length === 0 || holder.roles.some((role) => leads.test(role));
  return isOpen ? holder : undefined;
}

/** The party by the fullest name that the cast has for it; `said` is what the passage says. */
export function resolveParty(party: Party, cast: Cast, said: string): Party {
  if (party.kind === "office") {
    const speaker = resolveSpeaker(party, cast.people, cast.bodies);
    const described = speaker === party ? resolveDescribed(party, cast, said) : speaker;
    return described === party ? (holderAlone(party, cast) ?? party) : described;
  }
  if (party.kind === "outlet") return party;
  if (party.kind === "person") {
    const named = resolveShortName(party, cast);
    const behind = bodyBehind(named, cast.bodies, cast.ofClaim)?.label;
    return behind === undefined ? named : { ...named, behind };
  }
  if (isUnissued(party)) return resolvePaper(party, cast, said);
  const company = resolveCompany(party, cast, said);
  if (company !== party) return company;
  const short = resolveShortName(party, cast);
  return short === party ? resolveBody(party, cast.bodies) : short;
}
