import { compareNames } from "@/lib/language";
import { knownBody } from "./known-bodies";
import { agencyNamed, isSameOutlet } from "./outlet-name";

/** One on whose word a passage rests. */
export interface Party {
  readonly kind: "person" | "office" | "body" | "outlet";
  /** As it is shown: "Karoline Leavitt", "the Israeli military", "Reuters". */
  readonly label: string;
  /** What a person is or a name comes with, in words, lower case: "transport", "minister". */
  readonly roles: readonly string[];
}

const notTelling = new Set("the a an of for and in at by 's".split(" "));

/** The words that tell two bodies or offices apart, lower case, without articles and prepositions. */
export const tellingWords = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? []).filter(
    (word) => !notTelling.has(word) && word !== "s",
  );

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join("");

/** What a body is called beside its name, or without: "the Unite union", "the property website Homely". */
const descriptors = new Set(
  "institute union party group company firm website site service foundation charity association gang militia movement agency".split(
    " ",
  ),
);

/** A body's own name: "homely" of "the property website Homely", "unite" of "the Unite union"; else empty. */
function bareName(label: string): string {
  const words = label.replace(/^.{1,60}['’]s (?=\p{Lu})/u, "").split(" ");
  const last = words.at(-1) ?? "";
  if (!/^\p{Lu}/u.test(last) && !descriptors.has(last)) return "";
  const named = words.filter((word) => /^\p{Lu}/u.test(word) && !descriptors.has(word.toLowerCase()));
  return named.join(" ").replace(/^The /u, "").toLowerCase();
}

function isSameBody(a: string, b: string): boolean {
  const known = knownBody(a);
  if (known !== undefined && known === knownBody(b)) return true;
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  if (wordsA.length === 0 || wordsB.length === 0) return false;
  if ([...wordsA].sort().join(" ") === [...wordsB].sort().join(" ")) return true;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  // "UN" and "United Nations"
  if (short.length === 1 && long.length > 1 && short[0] === initialsOf(long)) return true;
  // "Ifo", "the Ifo institute" and "the property website Ifo"
  if (bareName(a) !== "" && bareName(a) === bareName(b)) return true;
  const comparison = compareNames(a, b);
  return comparison === "variant" || (comparison === "same" && short.length === long.length);
}

function isSamePerson(a: string, b: string): boolean {
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  // "Geologist Tomas Vik" and "Tomas Vik": a profession taken for part of the name.
  if (short.length > 1 && short.join(" ") === long.slice(-short.length).join(" ")) return true;
  const comparison = compareNames(a, b);
  return comparison === "same" || comparison === "variant";
}

/** What makes the word of one who tells of a study that of the institution. */
const worksAt = new Set("author researcher scientist led lead leads".split(" "));
const speaksFor = new Set("spokesman spokeswoman spokesperson press secretary for of the".split(" "));
/** A name without a role may be a person's or a company's. */
const isUndecided = ({ kind, roles }: Party): boolean => kind === "person" && roles.length === 0;

/** "air force" is "Ukraine's air force", and "palace" "the palace". */
function isPartOfBody(words: readonly string[], label: string): boolean {
  const own = tellingWords(label);
  const isShorter = words.at(-1) === own.at(-1) && words.every((word) => own.includes(word));
  return isShorter || isSameBody(words.join(" "), label);
}

/** True when a person is given as the voice of a body: "Mira Toft, the palace press secretary" and "the palace". */
function speaksForBody(person: Party, body: Party): boolean {
  const isVoice =
    person.roles.some((word) => word.startsWith("spokes") || worksAt.has(word)) ||
    (person.roles.includes("press") && person.roles.includes("secretary"));
  const rest = person.roles.filter((word) => !speaksFor.has(word));
  // "Hannah Boyle at the University of Leeds"
  const isOfBody = [...new Set(person.roles)].sort().join(" ") === tellingWords(body.label).sort().join(" ");
  return isOfBody || (isVoice && rest.length > 0 && isPartOfBody(rest, body.label));
}

/** True when two labels stand for one speaker, body or outlet. */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.kind === "person" && b.kind === "person") return isSamePerson(a.label, b.label);
  if (a.kind === "body" && isUndecided(b)) return isSameBody(a.label, b.label);
  if (b.kind === "body" && isUndecided(a)) return isSameBody(a.label, b.label);
  if (a.kind === "body" && (b.kind === "person" || b.kind === "office")) return speaksForBody(b, a);
  if (b.kind === "body" && (a.kind === "person" || a.kind === "office")) return speaksForBody(a, b);
  if (a.kind === "person" || b.kind === "person") return false;
  if (a.kind === "outlet" || b.kind === "outlet") return isSameOutlet(a.label, b.label);
  return isSameBody(a.label, b.label);
}

/** "the Harbour Gazette newspaper" is shown as "Harbour Gazette". */
const calledWhat = /(?<=\p{Lu}.{0,60}) (?:newspaper|magazine|website|network|news (?:agency|site|outlet))$/u;

/** "the American news outlet Axios" is shown as "Axios". */
const introduced =
  /^.{0,60}\b(?:outlet|agency|newspaper|broadcaster|channel|website|magazine|site|network|station|paper) (?=\p{Lu})/u;

const bareOutlet = (name: string): string =>
  name
    .replace(/^the\s/i, "")
    .replace(introduced, "")
    .replace(calledWhat, "")
    .trim();

/** An outlet as a party; agencies under the name they are known by. */
export const outletParty = (name: string): Party => ({
  kind: "outlet",
  label: agencyNamed(name) ?? bareOutlet(name),
  roles: [],
});
