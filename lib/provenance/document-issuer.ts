import type { Name } from "@/lib/model";
import type { Party } from "./party";
import {
  anonymous,
  article,
  complement,
  isArticle,
  isBody,
  isCapitalised,
  lastWord,
  nobody,
  party,
  type ReadSource,
  type SourceContext,
  withLowerArticle,
} from "./source-phrase";
import { unnamedPeople } from "./source-words";

const issuedWhen = /\s(?:earlier|late|last|this|on|in|that|which|published|released|issued|seen|dated)\s/u;

/** What a document is called for what it is or when it came, not for whose it is. */
const ofDocument =
  /^(?:leaked|internal|confidential|secret|draft|preliminary|interim|final|unpublished|recent|latest|new|annual|monthly|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|\d{1,3}-pages?)$/iu;

const issuerBefore = (head: string, names: readonly Name[]): string => {
  const words = head
    .split(/\s+/)
    .slice(0, -1)
    .filter((word) => !ofDocument.test(word) && !isArticle(word));
  // "Internal documents" opens a sentence; "Copernicus satellite data" are those of Copernicus.
  const isName = (word: string, index: number): boolean =>
    isCapitalised(word) &&
    (index > 0 || words.length > 1 || names.some(({ surface }) => surface.includes(word)));
  const named = words.findLastIndex(
    (word, index) => isName(word, index) || isBody(word.replace(/['’]s?$/u, "")),
  );
  if (named < 0 && words.length === 1 && /^\p{Lu}\p{Ll}*$/u.test(words[0] ?? "")) return "";
  return (named < 0 ? words : words.slice(0, named + 1)).join(" ").replace(/['’]s?$/u, "");
};

/** The journal in which work came out: "published on Monday in the journal Nature", "in The Lancet". */
export const journalOf = (rest: string): string | undefined =>
  /^(?:(?:published|appearing|released)\s)?(?:\p{L}{1,12}\s){0,2}in\s(?:the (?:journal|magazine|[\p{Ll}\s]{1,20} journal) )?(?:[Tt]he )?(\p{Lu}[\p{L}&]*(?: (?:(?:of|and|the|in) )?\p{Lu}[\p{L}&]*){0,4})/u.exec(
    rest,
  )?.[1];

/** Documents of which one is meant by all who tell of one matter: "the report", "the indictment". */
const singular =
  /^(?:report|study|survey|audit|review|memo|letter|ruling|verdict|judgment|filing|indictment|complaint|lawsuit|dossier|paper)$/iu;

/** A document that nobody is said to have issued stands for itself. */
const unissued = (head: string): ReadSource => {
  const noun = lastWord(head).toLowerCase();
  return singular.test(noun) ? party("body", `the ${noun}`, true, [noun]) : nobody;
};

/** True for a document that nobody is said to have issued. */
export const isUnissued = ({ label, roles: [noun] }: Party): boolean =>
  noun !== undefined && label === `the ${noun}` && singular.test(noun);

const issuedBy =
  /^(?:by|from|of|for|(?:published|issued|released|kept|compiled|collected|gathered)(?: \p{L}+){0,4}? by)\s(.+)$/u;
/** "of 12,400 children by the University of Hjelm" */
const doneBy = /^(?:of|into|on|in)\s[^,]{2,60}?\sby ((?:the )?\p{Lu}.+)$/u;

/** Whose a document is: "the interior ministry's statement", "a UN report", "a report by the Red Cross". */
export function issuerOf(head: string, rest: string, context: SourceContext): ReadSource {
  const byIssuer = (doneBy.exec(rest) ?? issuedBy.exec(rest))?.[1]?.split(issuedWhen)[0];
  const issuer = byIssuer ?? issuerBefore(head, context.names);
  const name = issuer.replace(article, "");
  if (name === "" || (byIssuer === undefined && !/\p{Lu}/u.test(name) && !isBody(lastWord(name)))) {
    const journal = journalOf(rest);
    return journal === undefined ? unissued(head) : party("body", journal, true, [lastWord(head)]);
  }
  if (unnamedPeople.has(lastWord(name).toLowerCase())) return anonymous;
  if (context.isOutlet(name)) return party("outlet", name);
  const person = context.names.find(({ kind, surface }) => kind === "person" && issuer.includes(surface));
  if (person !== undefined) return party("person", person.full, true);
  if (!/\p{Lu}/u.test(name) && !isBody(lastWord(name.split(complement)[0] ?? ""))) return unissued(head);
  return party("body", withLowerArticle(issuer), true, [lastWord(head)]);
}
