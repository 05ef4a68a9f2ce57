import type { QuoteSelector, Span } from "@/lib/model";

/**
 * How well what stands around `span` agrees with the selector's context, from 0 to 1: the share of the context's
 * characters that agree outwards from the quote. 1 for a selector without context.
 */
export function contextAgreement(text: string, span: Span, { prefix, suffix }: QuoteSelector): number {
  const length = prefix.length + suffix.length;
  if (length === 0) return 1;
  const before = agreeing(prefix.length, (at) => prefix.at(-at) === text[span.start - at]);
  const after = agreeing(suffix.length, (at) => suffix[at - 1] === text[span.end + at - 1]);
  return (before + after) / length;
}

function agreeing(limit: number, agrees: (at: number) => boolean): number {
  let count = 0;
  while (count < limit && agrees(count + 1)) count++;
  return count;
}
