import search from "approx-string-match";
import type { QuoteSelector, Span } from "@/lib/model";
import { contextAgreement } from "./context-agreement";
import { statesTheSame } from "./states-the-same";

/** Below this a near match is as likely another phrase as the same one edited. */
const MIN_LENGTH = 32;
/** Matching costs length times errors; a longer quote than any sentence is not looked for. */
const MAX_LENGTH = 2_000;
/** A copy-edit changes a word or two of a sentence, not a fifth of it. */
const MAX_ERROR_SHARE = 0.15;
/** An insertion of several paragraphs above moves a quote less far than this. */
const REACH = 50_000;
/** As much context as this makes a near match the quote as it was edited. */
const ENOUGH_CONTEXT = 0.3;
/** In other surroundings a near match is the quote only if no more than a few letters changed. */
const MAX_ERROR_SHARE_ALONE = 0.05;

/**
 * The one place near where the quote stood whose words are almost the quote's and whose facts are the quote's;
 * `undefined` when there is none, or more than one.
 */
export function findAlike(text: string, selector: QuoteSelector): Span | undefined {
  const { exact, start: hint = 0 } = selector;
  if (exact.length < MIN_LENGTH || exact.length > MAX_LENGTH) return undefined;
  const from = Math.max(0, hint - REACH);
  const near = plain(text.slice(from, hint + exact.length + REACH));
  const matches = search(near, plain(exact), Math.floor(exact.length * MAX_ERROR_SHARE))
    .map(({ start, end, errors }) => {
      const span = wholeWords(text, { start: start + from, end: end + from });
      return { ...span, errors: errors + (span.end - span.start) - (end - start) };
    })
    .filter((span) => statesTheSame(exact, text.slice(span.start, span.end)))
    .filter(
      (span) =>
        span.errors <= exact.length * MAX_ERROR_SHARE_ALONE ||
        contextAgreement(text, span, selector) >= ENOUGH_CONTEXT,
    );
  const places = apart(matches);
  if (places.length === 1) return places[0];
  const inContext = places.filter((span) => contextAgreement(text, span, selector) >= ENOUGH_CONTEXT);
  return inContext.length === 1 ? inContext[0] : undefined;
}

/** Typographic quotation marks, dashes and spaces as plain ones, character for character. */
const plain = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s/g, " ");

const WORD = /[\p{L}\p{N}]/u;

/** Ends a match where words end: an edited last word is taken whole. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && isInWord(text, from)) from--;
  while (to < text.length && isInWord(text, to)) to++;
  return { start: from, end: to };
}

const isInWord = (text: string, at: number): boolean =>
  WORD.test(text[at - 1] ?? "") && WORD.test(text[at] ?? "");

/** One of each group of matches that overlap: they differ by a letter at the ends. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start))
    if (kept.every((each) => each.end <= span.start)) kept.push(span);
  return kept;
}
