import type { Party } from "./party";

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
