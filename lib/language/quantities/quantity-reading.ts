import type { Magnitude, Quantity, Span } from "@/lib/model";
import type { Reading } from "../words/read-words";
import { spanOfTokens } from "../words/span-of-tokens";
import { baseMagnitude } from "./base-magnitude";
import { countedNoun } from "./counted-noun";
import type { Amount } from "./read-amount";
import type { Bounds } from "./read-bounds";
import { readChange } from "./read-change";
import type { NumberReading } from "./read-number";
import type { RangeReading } from "./read-range";
import { readRate } from "./read-rate";

/** One stated number of a quantity; a range has two. */
export interface QuantityPart {
  /** The digits or number words alone, with their sign. */
  readonly number: Span;
  /** The number with its currency, unit or percent sign. */
  readonly amount: Span;
  readonly value: number;
  /** "vague" are plurals such as "dozens". */
  readonly form: NumberReading["form"];
}

/** A quantity with the spans it was read from. Plain data. */
export interface QuantityReading extends Quantity {
  readonly parts: readonly QuantityPart[];
}

const partOf = (reading: Reading, amount: Amount): QuantityPart => ({
  number: spanOfTokens(reading, amount.numberFirst, amount.numberNext),
  amount: spanOfTokens(reading, amount.first, amount.next),
  value: amount.value,
  form: amount.form,
});

/** The fewest of what a vague plural names: "hundreds" are two hundred at least. */
const FEWEST = 2;

function magnitudeOf({ value, form }: Amount, { kind, approximate }: Bounds): Magnitude {
  if (form === "vague")
    return { min: FEWEST * value, minIncluded: true, maxIncluded: false, approximate: true };
  switch (kind) {
    case "exactly":
      return { min: value, max: value, minIncluded: true, maxIncluded: true, approximate };
    case "at-least":
      return { min: value, minIncluded: true, maxIncluded: false, approximate };
    case "more-than":
      return { min: value, minIncluded: false, maxIncluded: false, approximate };
    case "at-most":
      return { max: value, minIncluded: false, maxIncluded: true, approximate };
    case "less-than":
      return { max: value, minIncluded: false, maxIncluded: false, approximate };
  }
}

/** What was read of one quantity: its amount, the range it begins and the words that bound it. */
export interface QuantityParts {
  readonly amount: Amount;
  readonly range: RangeReading | undefined;
  readonly bounds: Bounds;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The quantity of `parts`, with what it counts, its rate and the change it measures. */
export function quantityReadingOf(
  reading: Reading,
  { amount, range, bounds }: QuantityParts,
): QuantityReading {
  const { tokens, text } = reading;
  const high = range?.high;
  // The unit of "3 to 5 per cent" stands with the upper end.
  const measured = high !== undefined && high.dimension !== "count" ? high : amount;
  const { dimension, unit } = measured;
  const magnitude = range?.magnitude ?? magnitudeOf(amount, bounds);
  const base = baseMagnitude(measured, magnitude);
  const counts = dimension === "count" || dimension === "proportion";
  const counted = counts ? countedNoun(tokens, bounds.next, amount.value) : undefined;
  const per =
    dimension === "order" ? undefined : readRate(tokens, Math.max((high ?? amount).next, bounds.next));
  const change = readChange(tokens, bounds.first, dimension);
  const { start, end } = spanOfTokens(reading, bounds.first, bounds.next);
  const low = partOf(reading, amount);
  // Set one by one: spreading optional fields costs more than all the rest of a reading.
  const quantity: Writable<QuantityReading> = {
    kind: "quantity",
    start,
    end,
    surface: text.slice(start, end),
    dimension,
    magnitude,
    parts: high === undefined ? [low] : [low, partOf(reading, high)],
  };
  if (unit !== undefined) quantity.unit = unit;
  if (base !== undefined) quantity.base = base;
  if (counted !== undefined) quantity.counted = counted;
  if (per !== undefined) quantity.per = per;
  if (change !== undefined) quantity.change = change;
  return quantity;
}
