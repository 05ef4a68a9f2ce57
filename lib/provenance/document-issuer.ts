import type { Name } from "@/lib/model";
import {
  anonymous,
  article,
  complement,
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

const issuerBefore = (head: string, names: readonly Name[]): string => {
  const words = head.split(/\s+/).slice(0, -1);
  // "Internal documents" opens a sentence; "Copernicus satellite data" are those of Copernicus.
  const isName = (word: string, index: number): boolean =>
    isCapitalised(word) &&
    (index > 0 || words.length > 1 || names.some(({ surface }) => surface.includes(word)));
  const named = words.findLastIndex(
    (word, index) => isName(word, index) || isBody(word.replace(/['’]s?$/u, "")),
  );
  if (named < 0 && words.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? "")) return "";
  return (named < 0 ? words : words.slice(0, named + 1)).join(" ").replace(/['’]s?$/u, "");
};

/** The journal in which work came out: "published on Monday in the journal Nature", "in The Lancet". */
export const journalOf = (rest: string): string | undefined =>
  /^(?:(?:published|appearing|released)\s)?(?:\p{L}{1,12}\s){0,2}in\s(?:the (?:journal|magazine|[\p{Ll}\s]{1,20} journal) )?(?:[Tt]he )?(\p{Lu}[\p{L}&]*(?: (?:(?:of|and|the|in) )?\p{Lu}[\p{L}&]*){0,4})/u.exec(
    rest,
  )?.[1];

/** Whose a document is: "the interior ministry's statement", "a UN report", "a report by the Red Cross". */
export function issuerOf(head: string, rest: string, context: SourceContext): ReadSource {
  const byIssuer =
    /^(?:by|from|of|for|(?:published|issued|released|kept|compiled|collected|gathered) by)\s(.+)$/u
      .exec(rest)?.[1]
      ?.split(issuedWhen)[0];
  const issuer = byIssuer ?? issuerBefore(head, context.names);
  const name = issuer.replace(article, "");
  if (name === "" || (byIssuer === undefined && !/\p{Lu}/u.test(name) && !isBody(lastWord(name)))) {
    const journal = journalOf(rest);
    return journal === undefined ? nobody : party("body", journal, true);
  }
  if (unnamedPeople.has(lastWord(name).toLowerCase())) return anonymous;
  if (context.isOutlet(name)) return party("outlet", name);
  const person = context.names.find(({ kind, surface }) => kind === "person" && issuer.includes(surface));
  if (person !== undefined) return party("person", person.full, true);
  if (!/\p{Lu}/u.test(name) && !isBody(lastWord(name.split(complement)[0] ?? ""))) return nobody;
  return party("body", withLowerArticle(issuer), true);
}
