const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const GROUPED_INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u;
const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/u;
const PLAIN = /^\d+(?:\.\d+)?$/u;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/u;

/** Longer runs of digits are keys, not numbers that anyone reads. */
const MAX_LENGTH = 40;

/**
 * The value of a number in digits with its separators: "1,800", "1.234,5", "12,34,567", "5,00". `undefined` for
 * what is no single number (a list "22,24,26", a date "13.5.2015", a version). Digits of other scripts are not read.
 */
export function parseDigits(surface: string): number | undefined {
  if (surface.length > MAX_LENGTH) return undefined;
  if (PLAIN.test(surface)) return Number(surface);
  if (GROUPED_BY_COMMA.test(surface) || GROUPED_INDIAN.test(surface))
    return Number(surface.replaceAll(",", ""));
  if (GROUPED_BY_DOT.test(surface)) return Number(surface.replaceAll(".", "").replace(",", "."));
  if (DECIMAL_COMMA.test(surface)) return Number(surface.replace(",", "."));
  return undefined;
}
