import type { Party } from "./party";
import type { ReadPassage } from "./read-passage";
import { isCapitalised, lastWord } from "./source-phrase";
import { companyWords } from "./source-words";

/** What bodies have, and people do not: "Halloran's sales", "Corvanta's chief executive". */
const possession =
  /^['’]s? (?:[\p{L}-]{1,20} ){0,2}(?:chief executive|ceo|chair(?:man|woman|person)?|board|shareholders?|shares|share price|staff|workforce|employees|customers|plants?|stores?|branches|factories|factory|headquarters|profits?|sales|revenues?|earnings|results|accounts|finance director|chief financial officer|founder)\b/iu;

/** What is said of bodies in the neuter: "Corvanta disclosed in its annual report", "Ferrocorp said it would close". */
const neuter = /^ [^.!?]{2,60}?\b(?:its|it (?:had|has|will|would|plans|expects)(?! be\b))\b/u;

/** Words for companies that people are called by as well. */
const alsoPeople = new Set("builder developer publisher producer brewer miner operator supplier".split(" "));

/** "supermarket" and more. */
const LONGEST_TRADE = 20;

/** The name of a company after what it is: "chip maker Orbis", "Brewer Halloran". */
function isCalledCompany(before: string, name: string): boolean {
  const word = before.endsWith(" ") ? lastWord(before.slice(-LONGEST_TRADE).trimEnd()) : "";
  const noun = word.toLowerCase();
  return companyWords.has(noun) && !(alsoPeople.has(noun) && name.includes(" "));
}

/** True where the text speaks of the name as of a body or a company. */
export function isBodyIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const behind = text.slice(at + name.length);
    if (possession.test(behind) || neuter.test(behind) || isCalledCompany(text.slice(0, at), name))
      return true;
  }
  return false;
}

/** A company's name without what it is: "Kestane" of "Brewer Kestane". */
export function withoutTrade(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  const isTrade = companyWords.has(first.toLowerCase()) && isCapitalised(rest[0] ?? "");
  return isTrade ? rest.join(" ") : name;
}

const hasWord = (label: string, word: string): boolean => ` ${label} `.includes(` ${word} `);

/** Called by nothing, or by a trade: "the brewer Kestane". */
function mayBeCompany({ kind, roles }: Party): boolean {
  const calledBy = roles.at(-1);
  return kind === "person" && (calledBy === undefined || companyWords.has(calledBy));
}

/**
 * Takes for bodies those among the parties whose name tells nothing and of whom claim or passages speak as of bodies. A
 * name of somebody who is called something, as the surname of a minister, stays a person's.
 */
export function withBodyNames(reads: readonly ReadPassage[], claim: string): ReadPassage[] {
  const texts = [claim, ...reads.map(({ testimony: { text } }) => text)];
  const parties = reads.flatMap(({ party }) => party ?? []);
  const people = parties.filter((party) => party.kind === "person" && !mayBeCompany(party));
  const isBody = (name: string): boolean =>
    name.includes("&") ||
    (!people.some(({ label }) => hasWord(label, name)) && texts.some((text) => isBodyIn(text, name)));
  return reads.map((read) => {
    const { party } = read;
    if (party === undefined || !mayBeCompany(party) || !isBody(party.label)) return read;
    return { ...read, party: { kind: "body", label: party.label, roles: [] } };
  });
}
