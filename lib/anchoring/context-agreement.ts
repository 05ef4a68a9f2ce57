import type { QuoteSelector, Span } from "@/lib/model";

/**
 * How well what stands around `span` agrees with the selector's context, from 0 to 1: the share of the context's
 * characters that agree outwards from the quote. White space counts for nothing, for a page that is laid out otherwise
 * says the same. 1 for a selector without context.
 */
export function contextAgreement(text: string, span: Span, { prefix, suffix }: QuoteSelector): number {
  const [before, after] = [bare(prefix), bare(suffix)];
  const length = before.length + after.length;
  if (length === 0) return 1;
  const textBefore = bare(text.slice(Math.max(0, span.start - reach(prefix)), span.start));
  const textAfter = bare(text.slice(span.end, span.end + reach(suffix)));
  const agreeBefore = agreeing(before.length, (at) => before.at(-at) === textBefore.at(-at));
  const agreeAfter = agreeing(after.length, (at) => after[at - 1] === textAfter[at - 1]);
  return (agreeBefore + agreeAfter) / length;
}

const bare = (text: string): string => text.replace(/\s/g, "");

/** As far as the context can reach where the text has a paragraph break for every space. */
const reach = (context: string): number => 2 * context.length;

function agreeing(limit: number, agrees: (at: number) => boolean): number {
  let count = 0;
  while (count < limit && agrees(count + 1)) count++;
  return count;
}
