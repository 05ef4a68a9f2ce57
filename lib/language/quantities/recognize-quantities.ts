import type { Magnitude, Quantity, Span } from "@/lib/model";
import { type Token, tokenize } from "../text/tokenize";
import { countedNoun } from "./counted-noun";
import { mayStartNumber } from "./may-start-number";
import { type Amount, readAmount } from "./read-amount";
import { type Bounds, readBounds } from "./read-bounds";
import { readChange } from "./read-change";
import { readRange } from "./read-range";
import { readRate } from "./read-rate";
import { UNIT_WORDS, type Unit } from "./units";

/** One stated number of a quantity; a range has two. */
export interface QuantityPart {
  /** The digits or number words alone, with their sign. */
  readonly number: Span;
  /** The number with its currency, unit or percent sign. */
  readonly amount: Span;
  readonly value: number;
  readonly isFraction: boolean;
}

/** A quantity with the spans it was read from. */
export interface QuantityReading extends Quantity {
  readonly parts: readonly QuantityPart[];
}

const spanOf = (tokens: readonly Token[], first: number, next: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

const partOf = (tokens: readonly Token[], amount: Amount): QuantityPart => ({
  number: spanOf(tokens, amount.numberFirst, amount.numberNext),
  amount: spanOf(tokens, amount.first, amount.next),
  value: amount.value,
  isFraction: amount.form === "fraction",
});

function magnitudeOf(amount: Amount, bounds: Bounds): Magnitude {
  const { value } = amount;
  const approximate = bounds.approximate || amount.form === "vague";
  // "hundreds" states no number but two hundred at least.
  if (amount.form === "vague") return { min: 2 * value, minIncluded: true, maxIncluded: false, approximate };
  switch (bounds.kind) {
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

/** The magnitude with both ends put through `convert`, which must be increasing. */
const mapEnds = (magnitude: Magnitude, convert: (value: number) => number): Magnitude => ({
  ...magnitude,
  ...(magnitude.min === undefined ? {} : { min: convert(magnitude.min) }),
  ...(magnitude.max === undefined ? {} : { max: convert(magnitude.max) }),
});

const AVERAGE_LENGTH_IS_APPROXIMATE = true;

function baseOf(amount: Amount, magnitude: Magnitude): Magnitude | undefined {
  const unit: Unit | undefined = amount.measure;
  if (amount.dimension === "proportion") {
    return amount.unit === "percent" ? mapEnds(magnitude, (value) => value / 100) : magnitude;
  }
  if (unit?.dimension === "temperature") {
    if (unit.name === "degree celsius") return magnitude;
    if (unit.name === "kelvin") return mapEnds(magnitude, (value) => value - 273.15);
    return mapEnds(magnitude, (value) => ((value - 32) * 5) / 9);
  }
  const factor = unit?.factor;
  if (factor === undefined) return undefined;
  const base = mapEnds(magnitude, (value) => value * factor);
  return unit?.varies === true ? { ...base, approximate: AVERAGE_LENGTH_IS_APPROXIMATE } : base;
}

/** "aged 33", "John Smith, 33, said": an age without a unit. */
function isBareAge(tokens: readonly Token[], amount: Amount): boolean {
  if (
    amount.dimension !== "count" ||
    amount.value <= 0 ||
    amount.value > 120 ||
    !Number.isInteger(amount.value)
  )
    return false;
  const before = tokens[amount.first - 1];
  if (before?.lower === "aged" || before?.lower === "age") return true;
  const follower = tokens[amount.next]?.text;
  const isName = /^\p{Lu}\p{Ll}/u.test(tokens[amount.first - 2]?.text ?? "");
  return (
    before?.text === "," &&
    follower === "," &&
    isName &&
    tokens[amount.first]?.kind === "number" &&
    amount.value >= 10
  );
}

interface Recognized {
  readonly quantity: QuantityReading;
  readonly next: number;
}

function recognizeAt(tokens: readonly Token[], at: number, text: string): Recognized | undefined {
  const isBetween = tokens[at - 1]?.lower === "between";
  const amount = readAmount(tokens, at, isBetween);
  if (amount === undefined) return undefined;
  const range = readRange(tokens, amount);
  const last = range?.high ?? amount;
  const bounds: Bounds = range?.bounds ?? readBounds(tokens, amount.first, last.next);
  const lead: Amount = last.unit !== undefined || last.dimension !== "count" ? last : amount;
  const age = lead.dimension === "count" && isBareAge(tokens, amount);
  const year = UNIT_WORDS.get("year");
  const measured: Amount =
    age && year !== undefined ? { ...lead, dimension: "age", unit: "year", measure: year } : lead;
  const magnitude = range?.magnitude ?? magnitudeOf(amount, bounds);
  const base = baseOf(measured, magnitude);
  const counted =
    measured.dimension === "count" || measured.dimension === "proportion"
      ? countedNoun(tokens, bounds.next, amount.value)
      : undefined;
  const rate =
    measured.dimension === "order" ? undefined : readRate(tokens, Math.max(last.next, bounds.next));
  const change = readChange(tokens, bounds.first, measured.dimension);
  const span = spanOf(tokens, bounds.first, bounds.next);
  const quantity: QuantityReading = {
    kind: "quantity",
    ...span,
    surface: text.slice(span.start, span.end),
    dimension: measured.dimension,
    magnitude,
    ...(measured.unit === undefined ? {} : { unit: measured.unit }),
    ...(base === undefined ? {} : { base }),
    ...(counted === undefined ? {} : { counted }),
    ...(rate === undefined ? {} : { per: rate }),
    ...(change === undefined ? {} : { change }),
    parts:
      range === undefined ? [partOf(tokens, amount)] : [partOf(tokens, amount), partOf(tokens, range.high)],
  };
  return { quantity, next: bounds.next };
}

/** A count without a noun of its own takes that of the count before it: "33 hostages, including eight women", "… and 12 more". */
function inheritCounted(quantities: readonly QuantityReading[], text: string): QuantityReading[] {
  if (quantities.length < 2) return [...quantities];
  let inherited: string | undefined;
  let end = 0;
  return quantities.map((quantity) => {
    const between = text.slice(end, quantity.start);
    end = quantity.end;
    if (/[.!?]\s/u.test(between)) inherited = undefined;
    if (quantity.counted !== undefined) inherited = quantity.counted;
    const isPart = /(?:including|of whom|of them|of which|and|with|among them|another|other)\s*$/u.test(
      between.slice(-24),
    );
    const takes =
      quantity.counted === undefined && quantity.dimension === "count" && inherited !== undefined && isPart;
    return takes && inherited !== undefined ? { ...quantity, counted: inherited } : quantity;
  });
}

/**
 * The quantities of `text` in order, without overlaps: numbers in digits and words with units, bounds, ranges, what
 * they count and the direction of change. Years and days of dates are among them where they look like numbers; the
 * caller gives dates the right of way. `tokens`, when given, must be those of `text`. Linear; any string is allowed.
 */
export function recognizeQuantities(
  text: string,
  tokens: readonly Token[] = tokenize(text),
): QuantityReading[] {
  const quantities: QuantityReading[] = [];
  let at = 0;
  let floor = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const recognized =
      token !== undefined && mayStartNumber(tokens, at) ? recognizeAt(tokens, at, text) : undefined;
    if (recognized === undefined) {
      at++;
      continue;
    }
    if (recognized.quantity.start >= floor) quantities.push(recognized.quantity);
    floor = Math.max(floor, recognized.quantity.end);
    at = Math.max(at + 1, recognized.next);
  }
  return inheritCounted(quantities, text);
}
