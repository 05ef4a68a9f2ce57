import { canonicalPlace, compareNames } from "@/lib/language";
import { knownBody } from "./known-bodies";

const notTelling = new Set("the a an of for and in at by 's".split(" "));

/** Words of institutions' names that are spelled or formed in two ways. */
const spelledOtherwise: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["centre", "center"],
  ["labour", "labor"],
  ["organisation", "organization"],
  ["electoral", "election"],
  ["coastguard", "coast guard"],
]);

/** "U.S." is written "US". */
const wordsOf = (name: string): string[] =>
  name
    .replace(/(?<=\b\p{Lu})\./gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}&]+/gu) ?? [];

/**
 * The words that tell two bodies or offices apart, lower case, without articles and prepositions, in one spelling:
 * "russia defense ministry" for "the Russian Ministry of Defence", in the order of the name.
 */
export const tellingWords = (name: string): string[] =>
  wordsOf(name)
    .filter((word) => !notTelling.has(word) && word !== "s")
    .flatMap((word) => spelledOtherwise.get(word)?.split(" ") ?? wordsOf(canonicalPlace(word) ?? word));

/** What a body is: "government" of "the regional government of Extremadura". */
export const headOf = (label: string): string | undefined =>
  tellingWords(label.split(/\s(?:of|for|in)\s/u)[0] ?? "").at(-1);

/** "Ukraine's" of "Ukraine's Joint Forces Command". */
const owner = /^.{1,60}['’]s (?=\p{Lu})/u;

const initialsOf = (label: string): string =>
  tellingWords(label)
    .map((word) => word[0])
    .join("");

/** What a body is called beside its name, or without: "the Unite union", "the property website Homely". */
const descriptors = new Set(
  "institute union party group company firm website site service foundation charity association gang militia movement agency".split(
    " ",
  ),
);

/** A body's own name: "homely" of "the property website Homely", "unite" of "the Unite union"; else empty. */
function bareName(label: string): string {
  const words = label.replace(owner, "").split(" ");
  const last = words.at(-1) ?? "";
  if (!/^\p{Lu}/u.test(last) && !descriptors.has(last)) return "";
  const named = words.filter((word) => /^\p{Lu}/u.test(word) && !descriptors.has(word.toLowerCase()));
  return named.join(" ").replace(/^The /u, "").toLowerCase();
}

/** What a company may be called with or without: "Unity Bank" and "Unity", "Fair Harvest International". */
const companySuffixes = new Set(
  "bank group inc plc ltd llc corp corporation co holdings international airlines airways industries".split(
    " ",
  ),
);

/** The words of a company's name without what it may be called without; none for other names. */
function companyName(label: string): string {
  const words = label.replace(/^the /iu, "").split(" ");
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return "";
  const lower = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
  const last = lower.findLastIndex((word) => !companySuffixes.has(word));
  return lower.slice(0, last + 1).join(" ");
}

/** "Fair Harvest" of "the NGO Fair Harvest" */
const bareOf = (label: string): string =>
  label.replace(/^(?:the )?(?:[\p{Ll}-]+ |[\p{Lu}]{2,5} )?(?=\p{Lu}\p{Ll})/u, "");

/** True when two labels stand for one body: in other words or another order, by initials, or by its bare name. */
export function isSameBody(a: string, b: string): boolean {
  const known = knownBody(a);
  if (known !== undefined && known === knownBody(b)) return true;
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  if (wordsA.length === 0 || wordsB.length === 0) return false;
  if ([...wordsA].sort().join(" ") === [...wordsB].sort().join(" ")) return true;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  // "UN" and "United Nations", "JFC" and "Ukraine's Joint Forces Command"
  const full = long === wordsA ? a : b;
  if (
    short.length === 1 &&
    long.length > 1 &&
    [full, full.replace(owner, "")].some((label) => initialsOf(label) === short[0])
  )
    return true;
  // "Ifo", "the Ifo institute" and "the property website Ifo"
  if (bareName(a) !== "" && bareName(a) === bareName(b)) return true;
  const [companyA, companyB] = [companyName(bareOf(a)), companyName(bareOf(b))];
  if (companyA !== "" && companyA === companyB) return true;
  const comparison = compareNames(a, b);
  return comparison === "variant" || (comparison === "same" && short.length === long.length);
}
