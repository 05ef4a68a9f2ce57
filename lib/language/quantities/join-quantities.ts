import type { QuantityReading } from "./quantity-reading";

/** Words that hand the noun of one count on to the next: "33 hostages, including eight", "12 killed and 30 more". */
const HANDS_ON = /(?:including|of whom|of them|of which|and|with|among them|another|other)\s*$/u;
const HANDS_ON_LENGTH = 24;
const SENTENCE_END = /[.!?]\s/u;

/** Counts without a noun of their own take that of the count before them where the words between hand it on. */
export function inheritCounted(
  quantities: readonly QuantityReading[],
  text: string,
): readonly QuantityReading[] {
  if (quantities.length < 2) return quantities;
  let inherited: string | undefined;
  let end = 0;
  return quantities.map((quantity) => {
    const between = text.slice(end, quantity.start);
    end = quantity.end;
    if (SENTENCE_END.test(between)) inherited = undefined;
    inherited = quantity.counted ?? inherited;
    const isBare = quantity.counted === undefined && quantity.dimension === "count";
    if (!isBare || inherited === undefined || !HANDS_ON.test(between.slice(-HANDS_ON_LENGTH)))
      return quantity;
    return { ...quantity, counted: inherited };
  });
}

const JOINS_BOUNDS = new Set(["and", "but", ", but", ", and"]);

/** True for a lower and an upper bound on the same thing, the lower of them smaller. */
function areOpposite(a: QuantityReading, b: QuantityReading): boolean {
  const [lower, upper] = a.magnitude.max === undefined ? [a, b] : [b, a];
  if (lower.magnitude.max !== undefined || upper.magnitude.min !== undefined) return false;
  const { min } = lower.magnitude;
  const { max } = upper.magnitude;
  return (
    min !== undefined && max !== undefined && min < max && a.unit === b.unit && a.dimension === b.dimension
  );
}

function joined(a: QuantityReading, b: QuantityReading, text: string): QuantityReading {
  const [lower, upper] = a.magnitude.max === undefined ? [a, b] : [b, a];
  const join = (low: typeof a.magnitude, high: typeof a.magnitude) => ({
    ...high,
    ...low,
    ...(high.max === undefined ? {} : { max: high.max }),
    maxIncluded: high.maxIncluded,
  });
  return {
    ...b,
    start: a.start,
    surface: text.slice(a.start, b.end),
    magnitude: join(lower.magnitude, upper.magnitude),
    ...(lower.base === undefined || upper.base === undefined ? {} : { base: join(lower.base, upper.base) }),
    parts: [...a.parts, ...b.parts],
  };
}

/** Two bounds side by side are one range: "more than 100 and less than 300", "at most 100 but at least 20". */
export function joinBounds(quantities: readonly QuantityReading[], text: string): readonly QuantityReading[] {
  if (quantities.length < 2) return quantities;
  const result: QuantityReading[] = [];
  for (const quantity of quantities) {
    const before = result.at(-1);
    // The bounds are compared first: few pairs are opposite, and only those need the text between them.
    if (
      before !== undefined &&
      areOpposite(before, quantity) &&
      JOINS_BOUNDS.has(text.slice(before.end, quantity.start).trim().toLowerCase())
    )
      result[result.length - 1] = joined(before, quantity, text);
    else result.push(quantity);
  }
  return result;
}
