import type { TermEntry } from "../segment/term-block";

/** Sentences on each side that may lend their words to a passage: about a paragraph. */
const WINDOW = 5;

/** The place of the first number that is at least `number`. */
function placeOf(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Distance from `document` to the nearest of `numbers` in the same source: 0 for itself, `Infinity` for none near. */
function distance(numbers: Uint32Array, document: number, first: number, end: number): number {
  const place = placeOf(numbers, document);
  const after = numbers[place] ?? Number.POSITIVE_INFINITY;
  const before = place === 0 ? Number.NEGATIVE_INFINITY : (numbers[place - 1] ?? Number.NEGATIVE_INFINITY);
  const forward = after < end ? after - document : Number.POSITIVE_INFINITY;
  const backward = before >= first ? document - before : Number.POSITIVE_INFINITY;
  const nearest = Math.min(forward, backward);
  return nearest <= WINDOW ? nearest : Number.POSITIVE_INFINITY;
}

/**
 * The share of the query's weight that stands in the sentences around `document` and not in it, each word divided by
 * its distance in sentences: "He freed 33 of them" is found by who he is and what they are. The documents of the
 * source are `first` to before `end`.
 */
export function contextOf(
  document: number,
  first: number,
  end: number,
  entries: readonly (TermEntry | undefined)[],
  weights: readonly number[],
): number {
  let [near, all] = [0, 0];
  for (const [i, weight] of weights.entries()) {
    all += weight;
    const entry = entries[i];
    if (entry === undefined) continue;
    const far = distance(entry.texts.numbers, document, first, end);
    if (far > 0) near += weight / far;
  }
  return all === 0 ? 0 : near / all;
}
