import { compareNames } from "@/lib/language";
import { agencyNamed, isSameOutlet } from "./outlet-name";
import { isSameBody, tellingWords } from "./same-body";
import { speakForOneBody, speaksForBody } from "./speaks-for-body";

/** One on whose word a passage rests. */
export interface Party {
  readonly kind: "person" | "office" | "body" | "outlet";
  /** As it is shown: "Karoline Leavitt", "the Israeli military", "Reuters". */
  readonly label: string;
  /** What a person is or a name comes with, in words, lower case: "transport", "minister". */
  readonly roles: readonly string[];
  /** The body whose word a person's is as well, where the office that they are called by leaves it open. */
  readonly behind?: string;
}

/** A name without a role may be a person's or a company's. */
export const isUndecided = ({ kind, roles }: Party): boolean => kind === "person" && roles.length === 0;

function isSamePerson(a: string, b: string): boolean {
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  // "Geologist Tomas Vik" and "Tomas Vik": a profession taken for part of the name.
  if (short.length > 1 && short.join(" ") === long.slice(-short.length).join(" ")) return true;
  const comparison = compareNames(a, b);
  return comparison === "same" || comparison === "variant";
}

/** True when two labels stand for one speaker, body or outlet. */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.kind === "person" && b.kind === "person")
    return isSamePerson(a.label, b.label) || speakForOneBody(a, b);
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
