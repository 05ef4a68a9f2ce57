import { overlaps, type Span } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "../slots/slot-finding";
import type { Prepared } from "../statement";

const hasYear = (text: string, { start, end }: Span): boolean => /\d{4}/.test(text.slice(start, end));

const isHeard = ({ positionsOf, contextLemmas }: Prepared, surface: string): boolean =>
  surface
    .toLowerCase()
    .split(" ")
    .some((word) => positionsOf.has(word) || contextLemmas.has(word));

/**
 * Values of the claim that the passage has nothing to lay beside: numbers, dates with a year, "first" and its like.
 * Left out are ranks that the passage has heard of and numbers in names, which name rather than count, the "one" of "one of the singers", and dates
 * like "this week", which an article on the day need not give.
 */
export function openValues({ claim, passage }: Pair, findings: readonly SlotFinding[]): Span[] {
  const { text, quantities, dates, superlatives, names } = claim.analysis;
  const counts = quantities.filter(
    (quantity) =>
      !(quantity.dimension === "order" && isHeard(passage, text.slice(quantity.start, quantity.end))) &&
      quantity.magnitude.min !== 1 &&
      !names.some((name) => overlaps(name, quantity)),
  );
  return [...counts, ...dates.filter((date) => hasYear(text, date)), ...superlatives].filter(
    (value) => !findings.some((finding) => overlaps(finding.claim, value)),
  );
}
