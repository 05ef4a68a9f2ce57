import { type Party, tellingWords } from "./party";

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

/**
 * The body that a bare noun means ("the ministry", "their union"), where the bodies given hold exactly one of that
 * kind; else the body as it stands.
 */
export function resolveBody(body: Party, bodies: readonly Party[]): Party {
  const [noun, ...more] = tellingWords(body.label);
  if (noun === undefined || more.length > 0 || /\p{Lu}/u.test(body.label)) return body;
  const named = bodies.filter(({ label }) => {
    const words = tellingWords(label);
    return words.length > 1 && words.at(-1) === noun;
  });
  const distinct = new Set(named.map(({ label }) => tellingWords(label).join(" ")));
  return distinct.size === 1 ? (named[0] ?? body) : body;
}
