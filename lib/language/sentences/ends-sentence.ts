import { BEFORE_NUMBERS, OTHERS, SENTENCE_OPENERS, TITLES } from "./abbreviations";

const CLOSERS = "\"'”’»)]}";
const OPENERS = "\"'“‘«([{";
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MAX_WORD_LENGTH = 24;

const isSpace = (character: string): boolean => character !== "" && character.trim() === "";

export interface SentenceEnd {
  readonly isEnd: boolean;
  /** The offset after the terminators and closing marks: where the scan goes on. */
  readonly after: number;
}

/** The run of letters, digits and inner dots that ends at `at` (exclusive). */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < MAX_WORD_LENGTH) {
    const character = text.charAt(start - 1);
    if (!LETTER_OR_DIGIT.test(character) && character !== "." && character !== "'" && character !== "°")
      break;
    start--;
  }
  return text.slice(start, at);
}

function wordAfter(text: string, from: number, end: number): string {
  let start = from;
  while (start < end && OPENERS.includes(text.charAt(start))) start++;
  let stop = start;
  while (stop < end && stop - start < MAX_WORD_LENGTH) {
    const character = text.charAt(stop);
    if (!LETTER_OR_DIGIT.test(character) && character !== "'" && character !== "’") break;
    stop++;
  }
  return text.slice(start, stop);
}

/** True when the full stop after `word` is part of an abbreviation and the sentence goes on with `next`. */
function continuesAfterAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  const opens = SENTENCE_OPENERS.has(next.toLowerCase().replaceAll("’", "'"));
  if (TITLES.has(lower)) return true;
  if (BEFORE_NUMBERS.has(lower)) return /^\d/u.test(next);
  if (OTHERS.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !(opens && UPPER.test(next.charAt(0)));
  // An initial ("Jonas E. Smith"); but "you and I." ends.
  if (/^\p{Lu}$/u.test(word)) return !(opens && UPPER.test(next.charAt(0)));
  return false;
}

/**
 * Whether the terminator at `at` ends a sentence. A lone full stop inside a number, address or abbreviation does
 * not; nor does any terminator before a word in lower case, unless it stands as its own mark ("!" before one may).
 */
export function endsSentence(text: string, at: number, end: number): SentenceEnd {
  let after = at;
  while (after < end && ".!?…。！？".includes(text.charAt(after))) after++;
  const marks = text.slice(at, after);
  // Spaced ellipses ". . ." read as one mark.
  while (/^ \./u.test(text.slice(after, after + 2)) && marks.startsWith(".") && after < end) after += 2;
  const isEllipsis = after - at >= 3 && !/[!?]/u.test(marks);
  while (after < end && CLOSERS.includes(text.charAt(after))) after++;
  if (after >= end) return { isEnd: true, after: end };
  const gap = text.charAt(after);
  if (!isSpace(gap)) return { isEnd: false, after: Math.max(after, at + 1) };
  let nextStart = after;
  while (nextStart < end && isSpace(text.charAt(nextStart))) nextStart++;
  if (nextStart >= end) return { isEnd: true, after };
  const next = wordAfter(text, nextStart, end);
  const first = next.charAt(0);
  if (LOWER.test(first)) return { isEnd: false, after };
  if (marks === "." && continuesAfterAbbreviation(wordBefore(text, at), next)) return { isEnd: false, after };
  if (isEllipsis && !UPPER.test(first)) return { isEnd: false, after };
  return { isEnd: true, after };
}
