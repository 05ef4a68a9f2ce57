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

/** What a body is: "government" of "the regional government of Extremadura". */
const headOf = (label: string): string | undefined =>
  tellingWords(label.split(/\s(?:of|for|in)\s/u)[0] ?? "").at(-1);

/**
 * The body that a shorter name means ("the ministry", "the interior ministry" for "Turkey's interior ministry"), where
 * the bodies given hold exactly one that it may stand for; else the body as it stands.
 */
export function resolveBody(body: Party, bodies: readonly Party[]): Party {
  const own = tellingWords(body.label);
  const noun = headOf(body.label);
  if (noun === undefined) return body;
  const named = bodies.filter(({ label }) => {
    const words = tellingWords(label);
    return words.length > own.length && headOf(label) === noun && isSubset(own, words);
  });
  const fullest = [...named].sort((a, b) => tellingWords(b.label).length - tellingWords(a.label).length)[0];
  if (fullest === undefined) return body;
  const words = tellingWords(fullest.label);
  return named.every(({ label }) => isSubset(tellingWords(label), words)) ? fullest : body;
}
