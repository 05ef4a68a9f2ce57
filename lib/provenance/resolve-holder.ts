import type { Party } from "./party";
import { headOf, isSameBody, tellingWords } from "./same-body";
import { companyWords } from "./source-words";

const isSubset = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word));

/**
 * The person who holds an office ("the transport minister"), where the people given name exactly one; else the
 * office itself.
 */
function resolveOffice(office: Party, people: readonly Party[]): Party {
  const head = office.roles.at(-1) ?? "";
  const holders = people.filter(
    ({ roles }) => roles.includes(head) && (isSubset(office.roles, roles) || isSubset(roles, office.roles)),
  );
  const surnames = new Set(holders.map(({ label }) => label.split(/\s+/).at(-1)));
  const [first] = [...holders].sort((a, b) => b.label.length - a.label.length);
  return first === undefined || surnames.size !== 1 ? office : first;
}

/** The one whom an office or "the striker", "the zoo" stands for: a person, or else a body of that kind. */
export function resolveSpeaker(office: Party, people: readonly Party[], bodies: readonly Party[]): Party {
  const person = resolveOffice(office, people);
  if (person !== office) return person;
  const body = resolveBody({ ...office, kind: "body" }, bodies);
  return body.label === office.label ? office : body;
}

/** Where a body has its seat: "the Defence Ministry in London". */
const inPlace = / in \p{Lu}\p{L}+$/u;

/** The words of a body's name without its seat. */
const ownWords = (label: string): string[] => tellingWords(label.replace(inPlace, ""));

const isCentralBank = (label: string): boolean => tellingWords(label).join(" ") === "central bank";
const namesCentralBank = /\b(?:Bank of \p{Lu}|Reserve Bank|National Bank)/u;

/**
 * The body that a shorter name means ("the ministry", "the interior ministry" for "Turkey's interior ministry"), where
 * the bodies given hold exactly one that it may stand for; else the body as it stands.
 */
export function resolveBody(body: Party, bodies: readonly Party[]): Party {
  const own = ownWords(body.label);
  const noun = headOf(body.label);
  if (noun === undefined) return body;
  // "a force spokesman": the police
  const isForce = noun === "force";
  const telling = isForce ? own.slice(0, -1) : own;
  const isKind = (label: string) =>
    headOf(label) === noun ||
    (isForce && headOf(label) === "police") ||
    // "the hospital" of "Westhaven Hospital Trust"
    (own.length === 1 && body.label.startsWith("the ") && ownWords(label).includes(noun));
  const named = bodies.filter(({ label }) => {
    if (isCentralBank(body.label) && namesCentralBank.test(label)) return true;
    const words = ownWords(label);
    return words.length > own.length && isKind(label) && isSubset(telling, words);
  });
  const [fullest] = [...named].sort((a, b) => ownWords(b.label).length - ownWords(a.label).length);
  if (fullest === undefined) return body;
  const words = ownWords(fullest.label);
  return named.every(({ label }) => isSubset(ownWords(label), words)) ? fullest : body;
}

/** "the lender", "the US airline": what papers call a company after its name. */
const calledByTrade = new RegExp(
  `^the (?:[\\p{L}-]{2,20} )?(?:${[...companyWords].join("|")}|club|team)$`,
  "iu",
);

const isNamed = ({ kind, label, roles }: Party): boolean =>
  /\p{Lu}/u.test(label) && (kind === "body" || (kind === "person" && roles.length === 0));

interface Companies {
  readonly parties: readonly Party[];
  readonly ofClaim: readonly Party[];
}

/**
 * The company that "the lender" means: the one that the words around name and that speaks too, else the only one of
 * the claim, or of those in the claim the only one that speaks; else as it stands.
 */
export function resolveCompany(body: Party, { parties, ofClaim }: Companies, said: string): Party {
  if (!calledByTrade.test(body.label)) return body;
  const named = parties.filter((each) => isNamed(each) && said.includes(each.label.replace(/^the /iu, "")));
  const [first] = named;
  if (first !== undefined && named.every(({ label }) => label === first.label)) return first;
  if (first !== undefined) return body;
  const speaking = ofClaim.filter((each) => parties.some(({ label }) => isSameBody(label, each.label)));
  const [only, ...others] = speaking.length > 0 ? speaking : ofClaim;
  return only !== undefined && others.length === 0 ? only : body;
}

/**
 * The issuer of a document that is only named ("the report"), where the parties given issued exactly one of its kind;
 * else the document itself.
 */
export function resolveDocument(document: Party, parties: readonly Party[]): Party {
  const [noun] = document.roles;
  if (noun === undefined) return document;
  const issuers = parties.filter(
    ({ kind, label, roles }) => kind === "body" && label !== document.label && roles.includes(noun),
  );
  const [fullest] = [...issuers].sort((a, b) => b.label.length - a.label.length);
  return fullest !== undefined && issuers.every(({ label }) => isSameBody(label, fullest.label))
    ? fullest
    : document;
}
