import type { Party } from "./party";
import { tellingWords } from "./same-body";
import { companyWords } from "./source-words";

const isSubset = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word));

/**
 * The person who holds an office ("the transport minister"), where the people given name exactly one; else the
 * office itself.
 */
export function resolveOffice(office: Party, people: readonly Party[]): Party {
  const head = office.roles.at(-1) ?? "";
  const holders = people.filter(
    ({ roles }) => roles.includes(head) && (isSubset(office.roles, roles) || isSubset(roles, office.roles)),
  );
  const surnames = new Set(holders.map(({ label }) => label.split(/\s+/).at(-1)));
  const [first] = [...holders].sort((a, b) => b.label.length - a.label.length);
  return first === undefined || surnames.size !== 1 ? office : first;
}

/** Where a body has its seat: "the Defence Ministry in London". */
const inPlace = / in \p{Lu}\p{L}+$/u;

/** The words of a body's name without its seat. */
const ownWords = (label: string): string[] => tellingWords(label.replace(inPlace, ""));

const isCentralBank = (label: string): boolean => tellingWords(label).join(" ") === "central bank";
const namesCentralBank = /\b(?:Bank of \p{Lu}|Reserve Bank|National Bank)/u;

/** What a body is: "government" of "the regional government of Extremadura". */
const headOf = (label: string): string | undefined =>
  tellingWords(label.split(/\s(?:of|for|in)\s/u)[0] ?? "").at(-1);

/**
 * The body that a shorter name means ("the ministry", "the interior ministry" for "Turkey's interior ministry"), where
 * the bodies given hold exactly one that it may stand for; else the body as it stands.
 */
export function resolveBody(body: Party, bodies: readonly Party[]): Party {
  const own = ownWords(body.label);
  const noun = headOf(body.label);
  if (noun === undefined) return body;
  const named = bodies.filter(({ label }) => {
    if (isCentralBank(body.label) && namesCentralBank.test(label)) return true;
    const words = ownWords(label);
    return words.length > own.length && headOf(label) === noun && isSubset(own, words);
  });
  const [fullest] = [...named].sort((a, b) => ownWords(b.label).length - ownWords(a.label).length);
  if (fullest === undefined) return body;
  const words = ownWords(fullest.label);
  return named.every(({ label }) => isSubset(ownWords(label), words)) ? fullest : body;
}

/** "the lender", "the airline": what papers call a company after its name. */
const calledByTrade = new RegExp(`^the (?:${[...companyWords].join("|")}|club|team)$`, "iu");

const isNamed = ({ kind, label, roles }: Party): boolean =>
  /\p{Lu}/u.test(label) && (kind === "body" || (kind === "person" && roles.length === 0));

/** The company that "the lender" means, where the words around name exactly one that speaks too; else as it stands. */
export function resolveCompany(body: Party, parties: readonly Party[], said: string): Party {
  if (!calledByTrade.test(body.label)) return body;
  const named = parties.filter((each) => isNamed(each) && said.includes(each.label.replace(/^the /iu, "")));
  const [first] = named;
  return first !== undefined && named.every(({ label }) => label === first.label) ? first : body;
}
