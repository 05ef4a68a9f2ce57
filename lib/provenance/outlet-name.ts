import { newsAgencies } from "./news-agencies";

const agencies: ReadonlyMap<string, string> = new Map(
  newsAgencies.flatMap(([shown, ...others]) =>
    [shown.toLowerCase(), ...others].map((name) => [name, shown] as const),
  ),
);

/** Words that end the names of outlets, and of little else that speaks. */
const outletWords = new Set(
  "news post times gazette herald star tribune journal chronicle courier guardian telegraph observer mail express mirror echo examiner register dispatch sentinel weekly daily tv radio television fm broadcasting press axios politico cnn bbc nbc cbs msnbc npr pbs haaretz ynet bloomberg newspaper magazine".split(
    " ",
  ),
);

/** "Anadolu news agency" is an outlet, "the UN refugee agency" is none. */
const newsServices = /\b(?:news|press) (?:agency|wire|service)$/iu;

/** What one outlet is now called with, now without: "BBC" and "BBC News", "the Guardian newspaper". */
const looseWords = new Set("the news newspaper agency online website magazine com org net co uk".split(" "));

const notAName = /^(?:unknown|none|n\/a|null|undefined|anonymous|-*)$/i;

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? [];

/** The outlet as given; `undefined` when it is empty or says only that it is not known. */
export function knownOutlet(outlet: string | undefined): string | undefined {
  const trimmed = outlet?.trim() ?? "";
  return notAName.test(trimmed) || wordsOf(trimmed).length === 0 ? undefined : trimmed;
}

/** How a news agency is shown ("AP" for "The Associated Press"); `undefined` for what is none. */
export const agencyNamed = (name: string): string | undefined =>
  agencies.get(
    name
      .trim()
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/ (?:news )?(?:agency|wire)$/, ""),
  ) ?? agencies.get(name.trim().toLowerCase());

/** True when the name is that of an agency or ends like that of a paper or broadcaster. */
export const looksLikeOutlet = (name: string): boolean =>
  agencyNamed(name) !== undefined || newsServices.test(name) || outletWords.has(wordsOf(name).at(-1) ?? "");

/**
 * True when two names stand for one outlet: equal but for articles and words such as "News", two names of one
 * agency, initials, or the last word alone after "the" ("the Gazette" and "Harbour Gazette").
 */
export function isSameOutlet(a: string, b: string): boolean {
  const [agencyA, agencyB] = [agencyNamed(a), agencyNamed(b)];
  if (agencyA !== undefined || agencyB !== undefined) return agencyA === agencyB;
  const [allA, allB] = [wordsOf(a), wordsOf(b)].map((words) => words.filter((word) => word !== "the"));
  const [coreA, coreB] = [wordsOf(a), wordsOf(b)].map((words) =>
    words.filter((word) => !looseWords.has(word)).join(""),
  );
  if (allA === undefined || allB === undefined || allA.length === 0 || allB.length === 0) return false;
  if (allA.join("") === allB.join("")) return true;
  // "Valley News" is not "Valley Radio", but "BBC News" is "BBC"; "News" alone is nobody.
  if (coreA !== "" && coreA === coreB) return true;
  const [short, long] = allA.length <= allB.length ? [allA, allB] : [allB, allA];
  if (short.length !== 1) return false;
  const [word = ""] = short;
  return word === long.at(-1) || word === long.map((each) => each[0]).join("");
}

/** "the space agency" is no name, though Space.com is among the outlets. */
const isName = (phrase: string): boolean => /[\p{Lu}\p{N}]/u.test(phrase.replace(/^The /u, ""));

/** A test for names of outlets: the ones given, agencies, and what sounds like a paper or a broadcaster. */
export const outletTest =
  (outlets: readonly string[]) =>
  (name: string): boolean =>
    looksLikeOutlet(name) || (isName(name) && outlets.some((outlet) => isSameOutlet(outlet, name)));
