import { type Reading, readWords } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { readDigitList } from "./digit-list";
import { inheritCounted, joinBounds } from "./join-quantities";
import { mayStartNumber } from "./may-start-number";
import { type QuantityReading, quantityReadingOf } from "./quantity-reading";
import { readAmount } from "./read-amount";
import { readBounds } from "./read-bounds";
import { withContextUnit } from "./read-context-unit";
import { readRange } from "./read-range";

interface Recognized {
  readonly quantities: readonly QuantityReading[];
  /** Index of the token after them. */
  readonly next: number;
}

function recognizeAt(reading: Reading, at: number): Recognized | undefined {
  const { tokens } = reading;
  const read = readAmount(tokens, at, tokens[at - 1]?.lower === "between");
  if (read === undefined) {
    const token = tokens[at];
    const list = token?.kind === "number" ? readDigitList(token, reading.starts[at] ?? 0) : [];
    return list.length === 0 ? undefined : { quantities: list, next: at + 1 };
  }
  const amount = withContextUnit(tokens, read);
  const range = readRange(tokens, amount);
  const bounds = range?.bounds ?? readBounds(tokens, amount);
  return { quantities: [quantityReadingOf(reading, { amount, range, bounds })], next: bounds.next };
}

/**
 * The quantities of `text` in order, without overlaps: numbers in digits and words with units, bounds, ranges, what
 * they count and the direction of change. Years and days of dates are among them where they look like numbers; the
 * caller gives dates the right of way. Linear; any string is allowed.
 */
export function recognizeQuantities(text: string, reading: Reading = readWords(text)): QuantityReading[] {
  if ((reading.present & WordClass.numberStart) === 0) return [];
  const { tokens } = reading;
  const quantities: QuantityReading[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStartNumber(tokens, at)) continue;
    const recognized = recognizeAt(reading, at);
    if (recognized === undefined) continue;
    for (const quantity of recognized.quantities) {
      if (quantity.start >= floor) quantities.push(quantity);
      floor = Math.max(floor, quantity.end);
    }
    at = Math.max(at, recognized.next - 1);
  }
  return [...inheritCounted(joinBounds(quantities, text), text)];
}
