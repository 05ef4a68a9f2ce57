import { isUnissued } from "./document-issuer";
import type { Party } from "./party";
import { headOf, isSameBody } from "./same-body";
import { bodyWords } from "./source-words";

/** Those who run a company, and are often called nothing else. */
const runsCompany = new Set(
  "executive ceo chairman chairwoman chairperson founder cofounder boss".split(" "),
);
const runsFinance = new Set("finance financial managing operating".split(" "));

/** The one body that all of these are; `undefined` for none, or several. */
function onlyOne(bodies: readonly Party[]): Party | undefined {
  const [first] = [...bodies].sort((a, b) => b.label.length - a.label.length);
  return first !== undefined && bodies.every(({ label }) => isSameBody(label, first.label))
    ? first
    : undefined;
}

const isCompanyChief = (roles: readonly string[]): boolean =>
  roles.some((role) => runsCompany.has(role)) ||
  (roles.includes("director") && roles.some((role) => runsFinance.has(role)));

/**
 * The body for which somebody speaks who is told by an office that leaves it open: "the agency's wildlife officer" and
 * "finance director", where those that speak hold one alone of that kind, or one company that the claim names.
 */
export function bodyBehind(
  { roles }: Party,
  bodies: readonly Party[],
  ofClaim: readonly Party[],
): Party | undefined {
  if (roles.length === 0 || roles.includes("former")) return undefined;
  const named = bodies.filter((body) => !isUnissued(body));
  const nouns = roles.filter((role) => bodyWords.has(role));
  const ofNoun = onlyOne(named.filter(({ label }) => nouns.includes(headOf(label) ?? "")));
  if (ofNoun !== undefined) return ofNoun;
  if (nouns.length > 0 || !isCompanyChief(roles)) return undefined;
  return onlyOne(named.filter(({ label }) => ofClaim.some((each) => isSameBody(each.label, label))));
}
