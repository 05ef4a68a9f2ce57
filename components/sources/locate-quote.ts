import type { QuoteSelector, Span } from "@/lib/model";

/** Words around a quote that tell it from its likes. */
const CONTEXT_LENGTH = 32;

/** The selector of a span of `text` (W3C Web Annotation, TextQuoteSelector). */
export function quoteAt(text: string, { start, end }: Span): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
  };
}

/**
 * Where the quote stands in a stored text. Stored texts never change, so its position or its exact surroundings find
 * it; a quote found by neither has no place, rather than the wrong one.
 */
export function locateQuote(text: string, { exact, prefix, suffix, start }: QuoteSelector): Span | undefined {
  if (exact === "") return undefined;
  if (start !== undefined && text.startsWith(exact, start)) return { start, end: start + exact.length };
  const around = text.indexOf(prefix + exact + suffix);
  if (around === -1) return undefined;
  return { start: around + prefix.length, end: around + prefix.length + exact.length };
}
