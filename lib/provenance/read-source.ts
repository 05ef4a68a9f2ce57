import { canonicalPlace } from "@/lib/language";
import { issuerOf } from "./document-issuer";
import { agencyNamed } from "./outlet-name";
import { principalOf } from "./principal-of";
import { tellingWords } from "./same-body";
import {
  anonymous,
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
import { documentWords, institutionVoices, officeWords, spokespeople, unnamedPeople } from "./source-words";

const relays = /, (?:which|who|itself)? ?(?:cited|cites|citing|quoted|quotes|quoting)\s/u;
const sawIt = /\b(?:seen|obtained|reviewed|viewed|examined|verified) by (.{2,60})$/u;
/** "the Royal College of Surgeons" is one name. */
const fullName =
  /^(?:the |\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?['’]s )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3} (?:of|for) (?:the )?\p{Lu}\p{L}+(?:(?: (?:and|of))? \p{Lu}\p{L}+){0,4}$/u;
/** Bodies named like papers: "the British Geological Survey". */
const namedLikePaper =
  /^(?:[Tt]he )?(?:(?:\p{Lu}\.)+ )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3} (?:Survey|Census|Register|Archives?)$/u;
/** Bodies named like the people who serve in them. */
const guards = /\b(?:coast|national|border|home|presidential|revolutionary) guards?$/iu;
/** "the U.S." keeps its last dot. */
const initials = /(?:\p{Lu}\.){2}$/u;
/** "a former aide, Lena Fox": the name stands behind what the person is. */
const namedBehind =
  /^[^,]{1,80}, (?:(?:Mr|Mrs|Ms|Dr)\.? )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,|$)/u;
/** Where a source ends that was taken with its verb, or with when it spoke: ", at the same briefing". */
const speaking = /\s(?:said|says|told)\s|,\s(?:at|in|on|during|after|before|speaking)\s/u;
/** A word in the plural that would be a name but for its place. */
const opensSentence = /^\p{Lu}\p{Ll}{3,}(?:[^s'’]s|men|people)$/u;
const demonym = /^the \p{Lu}\p{Ll}+[^s]$/iu;
const isDemonym = (word: string): boolean => (canonicalPlace(word) ?? word) !== word;
/** What a sentence opens with before its speaker, without a comma: "In a filing the operator". */
const adverbial = /^(?:In|At|On|During|After|Speaking|Writing)\s[^,]{2,60}\s(?=the\s\p{Ll}+(?:\s\p{Ll}+)?$)/u;
/** What is said of a document behind it: "the ruling published". */
const participle = /\s(?:published|released|issued|unsealed|filed)$/u;
/** "a Ministry of Defence spokesperson": "of" is a part of the name. */
const voiceOfNamed =
  /^(?:[Aa]n?\s|[Tt]he\s)?(\p{Lu}\p{L}+ (?:of|for) .{2,60}?) (?:spokes\p{L}+|representatives?)$/u;
const pronoun = /^(?:i|you|he|she|it|we|they|who|that|this|these|those|there|which|what|one)$/iu;

/** The capitalised words at the end of a phrase: "Reuters" of "News agency Reuters". */
function nameAtEnd(phrase: string): string {
  const words = phrase.split(/\s+/);
  let from = words.length;
  const isJoined = (at: number) => words[at] === "&" && isCapitalised(words[at - 1] ?? "");
  while (from > 0 && (isCapitalised(words[from - 1] ?? "") || isJoined(from - 1))) from -= 1;
  // "CFO Carla Moss"
  if (words.length - from > 2 && /^\p{Lu}{2,4}$/u.test(words[from] ?? "")) from += 1;
  // A sentence begins with a capital: "Police", "Geologist Tomas Vik".
  // "Chipmaker Quanterra"
  if (words.length - from > 1 && isBody((words[from] ?? "").toLowerCase()) && from === 0) from += 1;
  return words
    .slice(from)
    .join(" ")
    .replace(/^(?:The|A|An)(?:\s|$)/u, "");
}

/** Small words inside names. */
const particle = /^(?:de|del|la|le|du|des|der|di|da|do|of|and|the)$/u;

/** The outlet that a phrase ends with, its longest name first: "El Correo del Sur" of "newspaper El Correo del Sur". */
function outletAtEnd(phrase: string, { isOutlet }: SourceContext): string | undefined {
  const words = phrase.split(/\s+/);
  const from = words.findLastIndex((word) => !isCapitalised(word) && !particle.test(word)) + 1;
  const names = words.map((word, at) => (at >= from && isCapitalised(word) ? words.slice(at).join(" ") : ""));
  return names.find((name) => name !== "" && isOutlet(name));
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
  // "Detectives", "Astronomers": no name, but the word that opens a sentence
  if (known === undefined && name === head && opensSentence.test(name)) return anonymous;
  // "the Norwegian" is a person of whom the passage speaks
  if (demonym.test(head) && isDemonym(name.toLowerCase())) return party("office", withLowerArticle(head));
  const isOrganisation =
    /^the\s/iu.test(head) ||
    name.split(" ").some((word) => /^\p{Lu}{2,}$/u.test(word)) ||
    (known !== undefined && known.kind !== "other");
  // "the US and Israel" is not "the Israel".
  if (isOrganisation)
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
  const bare = (source.split(speaking)[0] ?? source)
    .trim()
    .replace(/^[\s,"“”']+|(?<![\s,"“”'])[\s,"“”']+$/gu, "")
    .replace(/^as (?=\S)/iu, "")
    .replace(/^freedom of information (?=request)/iu, "")
    .replace(/^PM(?=\s)/u, "prime minister")
    .replace(adverbial, "")
    .replace(participle, "");
  const phrase = initials.test(bare) ? bare : bare.replace(/(?<!\.)\.+$/u, "");
  if (phrase === "" || pronoun.test(phrase)) return nobody;
  const relay = relays.exec(phrase);
  if (relay !== null) {
    const cited = readSource(phrase.slice(relay.index + relay[0].length), context);
    return cited.kind === "party" ? cited : readSource(phrase.slice(0, relay.index), context);
  }
  const saw = sawIt.exec(phrase)?.[1];
  if (saw !== undefined && context.isOutlet(saw)) return party("outlet", saw);
  const main = phrase.split(",")[0] ?? phrase;
  const voiced = voiceOfNamed.exec(main)?.[1];
  if (voiced !== undefined) return readSource(voiced, context);
  const head = main.split(complement)[0] ?? main;
  const rest = main.slice(head.length).trim();
  const named = context.names.some(({ kind, surface }) => kind === "person" && phrase.includes(surface));
  const outlet = outletAtEnd(head, context) ?? outletAtEnd(main, context);
  if (!named && outlet !== undefined) return party("outlet", outlet);
  if (!named && context.isOutlet(head)) return party("outlet", head);
  if (!named && (fullName.test(main) || namedLikePaper.test(main)) && !context.isOutlet(main))
    return party("body", withLowerArticle(main));
  const apposed = namedBehind.exec(phrase)?.[1];
  const isOffice = officeWords.has(lastWord(main));
  if (apposed !== undefined && (isOffice || !/\p{Lu}/u.test(head.slice(1))) && !context.isOutlet(apposed)) {
    const full = context.names.find(({ surface }) => surface === apposed)?.full ?? apposed;
    return party("person", full, false, tellingWords(head));
  }
  if (!named && guards.test(head)) return party("body", withLowerArticle(main));
  const noun = lastWord(head)
    .toLowerCase()
    .replace(/['’]s?$/u, "");
  const principal = principalOf(head, rest, context);
  if (principal !== undefined) return principal;
  if (!named && documentWords.has(noun)) return issuerOf(head, rest, context);
  if (!named && unnamedPeople.has(noun)) return readUnnamed(head, rest, context);
  if (!named && institutionVoices.has(noun)) return readUnnamed(head, rest, context);
  if (!named && (officeWords.has(noun) || spokespeople.has(noun))) {
    const label = withLowerArticle(main);
    return party("office", label, false, tellingWords(main));
  }
  // "Prosecutors" opens a sentence
  if (!named && isBody(noun)) return party("body", main.includes(" ") ? withLowerArticle(main) : noun);
  return readNamed(phrase, head, context);
}
