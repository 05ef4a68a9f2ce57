import type { QuoteSelector, Span } from "@/lib/model";
import { contextAgreement } from "./context-agreement";
import { findAlike } from "./find-alike";

/** Where a quote stands, and how it was found: word for word, told apart by its context, or nearly so. */
export interface Anchor extends Span {
  readonly how: "exact" | "context" | "fuzzy";
}

/** A quote this long stands for itself; a shorter one ("33") may stand anywhere, so its context has to agree. */
const TELLING_LENGTH = 24;
/** Half of the context kept, such as one whole side of it. */
const ENOUGH_CONTEXT = 0.4;
/** A place that agrees this much better than the next is the one. */
const CLEARLY_BETTER = 0.15;
/** Occurrences looked at; a quote that is found more often is told apart by nothing. */
const MAX_OCCURRENCES = 500;

interface Candidate extends Span {
  readonly agreement: number;
  /** Distance from where the quote stood when it was described. */
  readonly distance: number;
}

/**
 * Finds the quote that is `described` in `text`, without white space at its ends: word for word, then by its context, then
 * nearly word for word. `undefined` when it is not there or could be in several places: a note without its place is
 * better off than one in a wrong place.
 */
export function anchorQuote(text: string, described: QuoteSelector): Anchor | undefined {
  const selector = fromWordToWord(described);
  if (selector.exact === "") return undefined;
  const found = occurrences(text, selector);
  const [only] = found;
  if (only === undefined) return fuzzy(text, selector);
  if (found.length === 1) return isCredible(only, selector) ? anchor(only, "exact") : undefined;
  const best = clearBest(found);
  return best !== undefined && isCredible(best, selector) ? anchor(best, "context") : undefined;
}

/**
 * The selector with the white space at the ends of its quote as context: looking for words is linear, looking for white
 * space before them begins anew at each blank of a page that holds many.
 */
function fromWordToWord(selector: QuoteSelector): QuoteSelector {
  const { exact, prefix, suffix, start } = selector;
  const [before, after] = [exact.length - exact.trimStart().length, exact.trimEnd().length];
  return {
    exact: exact.slice(before, after),
    prefix: prefix + exact.slice(0, before),
    suffix: exact.slice(after) + suffix,
    ...(start !== undefined && { start: start + before }),
  };
}

function occurrences(text: string, selector: QuoteSelector): Candidate[] {
  const found: Candidate[] = [];
  const { exact, start: hint } = selector;
  const words = wordsInOrder(exact);
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const distance = hint === undefined ? 0 : Math.abs(span.start - hint);
    found.push({ ...span, agreement: contextAgreement(text, span, selector), distance });
    if (found.length === MAX_OCCURRENCES) break;
    words.lastIndex = span.start + 1; // occurrences may overlap
  }
  return found;
}

/** The quote, any white space standing for any other: lines and paragraphs break elsewhere in another layout. */
const wordsInOrder = (exact: string): RegExp =>
  new RegExp(exact.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+"), "g");

const isCredible = ({ agreement }: Candidate, { exact }: QuoteSelector): boolean =>
  exact.length >= TELLING_LENGTH || agreement >= ENOUGH_CONTEXT;

/** The one whose context agrees best; of those that agree alike, the one that has not moved at all. */
function clearBest(candidates: readonly Candidate[]): Candidate | undefined {
  const [best, next] = [...candidates].sort((a, b) => b.agreement - a.agreement || a.distance - b.distance);
  if (best === undefined || next === undefined) return best;
  if (best.agreement - next.agreement >= CLEARLY_BETTER) return best;
  return best.distance === 0 && next.distance > 0 && best.agreement >= ENOUGH_CONTEXT ? best : undefined;
}

function fuzzy(text: string, selector: QuoteSelector): Anchor | undefined {
  const span = findAlike(text, selector);
  return span === undefined ? undefined : anchor(span, "fuzzy");
}

const anchor = ({ start, end }: Span, how: Anchor["how"]): Anchor => ({ start, end, how });
