import type { Name } from "@/lib/model";
import { agencyNamed } from "./outlet-name";
import { outletParty, type Party, tellingWords } from "./party";
import {
  bodyWords,
  documentWords,
  institutionVoices,
  officeWords,
  spokespeople,
  unnamedPeople,
} from "./source-words";

/** What a source phrase ("two officials", "a report by the Red Cross") comes down to. */
export type ReadSource =
  | { readonly kind: "party"; readonly party: Party; readonly written: boolean }
  | { readonly kind: "anonymous" }
  | { readonly kind: "nobody" };

export interface SourceContext {
  /** Names inside the phrase, as recognised in the passage. */
  readonly names: readonly Name[];
  readonly isOutlet: (name: string) => boolean;
}

const nobody: ReadSource = { kind: "nobody" };
const anonymous: ReadSource = { kind: "anonymous" };

const relays = /, (?:which|who|itself)? ?(?:cited|cites|citing|quoted|quotes|quoting)\s/u;
const complement =
  /\s(?:of|for|at|by|from|with|in|on|who|that|which|familiar|briefed|close|seen|obtained|reviewed|viewed|published|issued|released)\s/u;
const issuedWhen = /\s(?:earlier|late|last|this|on|in|that|which|published|released|issued|seen|dated)\s/u;
const sawIt = /\b(?:seen|obtained|reviewed|viewed|examined|verified) by (.{2,60})$/u;
const article = /^(?:the|an?|its|their|his|her|one|two|three|four|several|some|many|most)\s/iu;
/** "the U.S." keeps its last dot. */
const initials = /(?:\p{Lu}\.){2}$/u;
/** "a former aide, Lena Fox": the name stands behind what the person is. */
const namedBehind = /^[^,]{1,80}, (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,|$)/u;
const pronoun = /^(?:i|you|he|she|it|we|they|who|that|this|these|those|there|which|what|one)$/iu;

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const lastWord = (phrase: string): string => phrase.split(/\s+/).at(-1) ?? "";

/** The capitalised words at the end of a phrase: "Reuters" of "News agency Reuters". */
function nameAtEnd(phrase: string): string {
  const words = phrase.split(/\s+/);
  let from = words.length;
  while (from > 0 && isCapitalised(words[from - 1] ?? "")) from -= 1;
  // A sentence begins with a capital: "Police", "Geologist Tomas Vik".
  return words
    .slice(from)
    .join(" ")
    .replace(/^(?:The|A|An)\s/u, "");
}

/** A body's label reads in a sentence: "the transport ministry", never "their union". */
const withLowerArticle = (phrase: string): string =>
  phrase.replace(/^an?\s/iu, "").replace(/^(?:the|its|their|his|her|our)\s/iu, "the ");

const party = (
  kind: Party["kind"],
  label: string,
  written = false,
  roles: readonly string[] = [],
): ReadSource => ({
  kind: "party",
  party: kind === "outlet" ? outletParty(label) : { kind, label, roles },
  written,
});

/** Whose a document is: "the interior ministry's statement", "a UN report", "a report by the Red Cross". */
function issuerOf(head: string, rest: string, context: SourceContext): ReadSource {
  const byIssuer = /^(?:by|from|of|for|published by|issued by|released by)\s(.+)$/u
    .exec(rest)?.[1]
    ?.split(issuedWhen)[0];
  const before = head
    .split(/\s+/)
    .slice(0, -1)
    .join(" ")
    .replace(/['’]s?$/u, "");
  const issuer = byIssuer ?? before;
  const name = issuer.replace(article, "");
  if (name === "" || (byIssuer === undefined && !/\p{Lu}/u.test(name) && !bodyWords.has(lastWord(name))))
    return nobody;
  if (unnamedPeople.has(lastWord(name).toLowerCase())) return anonymous;
  if (context.isOutlet(name)) return party("outlet", name);
  const person = context.names.find(({ kind, surface }) => kind === "person" && issuer.includes(surface));
  if (person !== undefined) return party("person", person.full, true);
  if (!/\p{Lu}/u.test(name) && !bodyWords.has(lastWord(name.split(complement)[0] ?? ""))) return nobody;
  return party("body", withLowerArticle(issuer), true);
}

function readUnnamed(head: string, rest: string, context: SourceContext): ReadSource {
  const place = /^(?:at|of|from|for|with)\s(?:the\s)?(.+)$/u.exec(rest)?.[1];
  if (place === undefined || !isCapitalised(place)) return anonymous;
  if (context.isOutlet(place)) return party("outlet", place);
  return institutionVoices.has(lastWord(head).toLowerCase()) ? party("body", place) : anonymous;
}

function readNamed(phrase: string, head: string, context: SourceContext): ReadSource {
  const person = context.names.find(({ kind, surface }) => kind === "person" && phrase.includes(surface));
  const name = nameAtEnd(head);
  // "German agency dpa": some agencies are written without a capital.
  if (agencyNamed(lastWord(head)) !== undefined) return party("outlet", lastWord(head));
  if (name !== "" && person === undefined && context.isOutlet(name)) return party("outlet", name);
  if (person !== undefined) {
    const roles = [...tellingWords(phrase.replace(person.surface, " ")), ...tellingWords(person.role ?? "")];
    return party("person", person.full, false, roles);
  }
  if (name === "") return nobody;
  const known = context.names.find(({ surface }) => surface === name || name.endsWith(` ${surface}`));
  const isBody =
    /^the\s/iu.test(head) || /^\p{Lu}{2,}$/u.test(name) || (known !== undefined && known.kind !== "other");
  // "the US and Israel" is not "the Israel".
  if (isBody)
    return party(
      "body",
      /\sand\s/u.test(head) || head.split(" ").length === name.split(" ").length + 1
        ? withLowerArticle(head)
        : name,
    );
  return party("person", known?.full ?? name, false, tellingWords(phrase.replace(name, " ")));
}

/**
 * Reads a source phrase without its sentence. Pronouns, things and people without a name are no party; the people
 * of a body ("researchers at Tarn University", "a spokeswoman for the ministry") are the body.
 */
export function readSource(source: string, context: SourceContext): ReadSource {
  const bare = source.trim().replace(/^[\s,"“”']+|[\s,"“”']+$/gu, "");
  const phrase = initials.test(bare) ? bare : bare.replace(/\.+$/u, "");
  if (phrase === "" || pronoun.test(phrase)) return nobody;
  const relay = relays.exec(phrase);
  if (relay !== null) {
    const cited = readSource(phrase.slice(relay.index + relay[0].length), context);
    return cited.kind === "party" ? cited : readSource(phrase.slice(0, relay.index), context);
  }
  const saw = sawIt.exec(phrase)?.[1];
  if (saw !== undefined && context.isOutlet(saw)) return party("outlet", saw);
  const main = phrase.split(",")[0] ?? phrase;
  const head = main.split(complement)[0] ?? main;
  const rest = main.slice(head.length).trim();
  const name = nameAtEnd(head);
  const named = context.names.some(({ kind, surface }) => kind === "person" && phrase.includes(surface));
  if (!named && name !== "" && context.isOutlet(name)) return party("outlet", name);
  if (!named && context.isOutlet(head)) return party("outlet", head);
  const apposed = namedBehind.exec(phrase)?.[1];
  if (apposed !== undefined && !/\p{Lu}/u.test(head.slice(1)) && !context.isOutlet(apposed)) {
    const full = context.names.find(({ surface }) => surface === apposed)?.full ?? apposed;
    return party("person", full, false, tellingWords(head));
  }
  const noun = lastWord(head)
    .toLowerCase()
    .replace(/['’]s?$/u, "");
  if (!named && documentWords.has(noun)) return issuerOf(head, rest, context);
  if (!named && unnamedPeople.has(noun)) return readUnnamed(head, rest, context);
  if (!named && institutionVoices.has(noun)) return readUnnamed(head, rest, context);
  const body = /^(?:for|of)\s(.+)$/u.exec(rest)?.[1];
  if (!named && spokespeople.has(noun) && body !== undefined) return party("body", withLowerArticle(body));
  if (!named && officeWords.has(noun)) {
    const label = withLowerArticle(main);
    return party("office", label, false, tellingWords(main));
  }
  if (!named && bodyWords.has(noun)) return party("body", withLowerArticle(main));
  return readNamed(phrase, head, context);
}
