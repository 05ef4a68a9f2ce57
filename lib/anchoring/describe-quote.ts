import type { QuoteSelector, Span } from "@/lib/model";

/** As much context as the Web Annotation examples and the well-known annotators keep: a few words each side. */
const CONTEXT_LENGTH = 32;

/** The selector that finds `span` of `text` again, by its words, what stands around them, and its position. */
export function describeQuote(text: string, { start, end }: Span): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
  };
}
