import type { KnownWord } from "../text/known-word";
import { parseDigits } from "./parse-digits";
import type { QuantityReading } from "./quantity-reading";

const LIST = /^\d{1,3}(?:,\d{1,3})+$/u;

/** The counts of a list that is written without spaces and so is one token, which stands at `at`: "22,24,26". */
export function readDigitList(token: KnownWord, at: number): readonly QuantityReading[] {
  if (!LIST.test(token.text) || parseDigits(token.text) !== undefined) return [];
  let start = at;
  return token.text.split(",").map((surface) => {
    const span = { start, end: start + surface.length };
    start = span.end + 1;
    const value = Number(surface);
    return {
      kind: "quantity",
      ...span,
      surface,
      dimension: "count",
      magnitude: { min: value, max: value, minIncluded: true, maxIncluded: true, approximate: false },
      parts: [{ number: span, amount: span, value, form: "cardinal" }],
    };
  });
}
