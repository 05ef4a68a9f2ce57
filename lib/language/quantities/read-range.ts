import type { Magnitude } from "@/lib/model";
import type { KnownWord } from "../text/known-word";
import { type Amount, readAmount } from "./read-amount";
import { type Bounds, readBounds } from "./read-bounds";

/** A range whose lower end was read before. */
export interface RangeReading {
  readonly high: Amount;
  readonly magnitude: Magnitude;
  readonly bounds: Bounds;
}

const DASHES = new Set(["-", "–", "—", "~", "−"]);
const WORDS = new Set(["to", "through", "till", "until"]);
const AFTER_BETWEEN = new Set(["and", "to", ...DASHES]);

const comparable = (low: Amount, high: Amount): boolean =>
  high.form !== "vague" &&
  low.form !== "vague" &&
  (low.form === "ordinal") === (high.form === "ordinal") &&
  (low.unit === undefined ||
    low.unit === high.unit ||
    (high.unit === undefined && low.dimension === "money"));

/** Scales that the lower end of "2 to 3 million" leaves to the upper one. */
const SHARED_SCALES = [1e12, 1e9, 1e6, 1e3];

/** The lower value with the scale that only the upper one states: "2 to 3 million" begins at two million. */
function lowValue(low: Amount, high: Amount): number {
  if (low.value >= 1000 || high.numberNext - high.numberFirst < 2 || low.numberNext - low.numberFirst > 1)
    return low.value;
  const scale = SHARED_SCALES.find((each) => high.value >= each && high.value / each < 1000);
  return scale !== undefined && low.value <= high.value / scale ? low.value * scale : low.value;
}

/**
 * The range that begins with `low`: "between 3 and 5 per cent", "from 20 to 30", "10-15", "more than 100 and less
 * than 300". `undefined` when no second number of the same kind closes it.
 */
export function readRange(tokens: readonly KnownWord[], low: Amount): RangeReading | undefined {
  const opener = articleSkipped(tokens, low.first);
  const word = tokens[opener - 1]?.lower;
  const joiner = tokens[low.next];
  if (joiner === undefined) return undefined;
  const isBetween = word === "between";
  const joins = isBetween
    ? AFTER_BETWEEN.has(joiner.lower)
    : DASHES.has(joiner.text) || WORDS.has(joiner.lower);
  if (!joins) return undefined;
  let highAt = low.next + 1;
  const isOrdinal = low.form === "ordinal";
  if (isOrdinal && tokens[highAt]?.lower === "the") highAt++;
  const high = readAmount(tokens, highAt) ?? readAmount(tokens, highAt + 1);
  if (
    high === undefined ||
    (high.first !== highAt && high.numberFirst - highAt > 1) ||
    !comparable(low, high)
  )
    return undefined;
  const min = lowValue(low, high);
  // "3-0", "from 20 to 10", "sold 5 to 3 people": no ascending range, no range.
  if (min >= high.value) return undefined;
  const isOpened = isBetween || word === "from";
  if (joiner.lower === "to" && !isOpened && low.unit !== undefined && high.unit === undefined)
    return undefined;
  const outer = readBounds(tokens, {
    first: isOpened ? opener - 1 : low.first,
    next: high.next,
    dimension: high.dimension,
  });
  return {
    high,
    magnitude: { min, max: high.value, minIncluded: true, maxIncluded: true, approximate: outer.approximate },
    bounds: {
      first: isOpened ? opener - 1 : outer.approximate ? outer.first : low.first,
      next: high.next,
      kind: "exactly",
      approximate: outer.approximate,
    },
  };
}

const articleSkipped = (tokens: readonly KnownWord[], first: number): number =>
  tokens[first - 1]?.lower === "the" ? first - 1 : first;
