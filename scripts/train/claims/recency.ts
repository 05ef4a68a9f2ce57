/** The latest rows count this much more than the earliest: found on the last eighth of ct24-train, learned from the rest. */
const LATEST_MORE = 2;

/** The number at the end of an id like "debates:1234". */
function numberOf({ id = "" }: { readonly id?: string }): number | undefined {
  const digits = /:(\d+)$/u.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * How much each row counts: debates are numbered in the order in which they were held, and the later ones are nearer
 * to how people speak now. From 1 for the first row to nearly 3 for the last; 1 for rows without a number.
 */
export function recencyWeights(rows: readonly { readonly id?: string }[]): number[] {
  const numbers = rows.map(numberOf);
  const known = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  const rankOf = new Map(known.map((number, rank) => [number, rank / known.length]));
  return numbers.map((number) => (number === undefined ? 1 : 1 + LATEST_MORE * (rankOf.get(number) ?? 0)));
}
