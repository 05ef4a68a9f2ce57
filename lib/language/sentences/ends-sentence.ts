import { isLowerUnit, isUpperUnit } from "../text/character-class";
import { BEFORE_NUMBERS, CLOCK_HALVES, OTHERS, SENTENCE_OPENERS, TITLES } from "./abbreviations";
import { isCloser, isLetterOrDigit, isOpener, isSpace, isTerminator } from "./characters";

const DOT = 0x2e;
const APOSTROPHE = 0x27;
const CURLED_APOSTROPHE = 0x2019;
const DEGREE = 0xb0;

/** Longer runs of letters are no abbreviation and no word that decides anything. */
const MAX_WORD_LENGTH = 24;

export interface SentenceEnd {
  readonly isEnd: boolean;
  /** The offset after the terminators and closing marks: where the scan goes on. */
  readonly after: number;
}

/** The run of letters, digits, inner dots and apostrophes that ends at `at` (exclusive). */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < MAX_WORD_LENGTH) {
    const code = text.charCodeAt(start - 1);
    if (!isLetterOrDigit(code) && code !== DOT && code !== APOSTROPHE && code !== DEGREE) break;
    start--;
  }
  return text.slice(start, at);
}

function wordAfter(text: string, from: number, end: number): string {
  let start = from;
  while (start < end && isOpener(text.charCodeAt(start))) start++;
  let stop = start;
  while (stop < end && stop - start < MAX_WORD_LENGTH) {
    const code = text.charCodeAt(stop);
    if (!isLetterOrDigit(code) && code !== APOSTROPHE && code !== CURLED_APOSTROPHE) break;
    stop++;
  }
  return text.slice(start, stop);
}

const opensSentence = (word: string): boolean =>
  SENTENCE_OPENERS.has(word.toLowerCase().replaceAll("’", "'"));

const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}$/u;

/** True when the full stop after `word` is part of an abbreviation and the sentence goes on with `next`. */
function continuesAfterAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (TITLES.has(lower) || TITLES.has(lower.slice(lower.lastIndexOf(".") + 1))) return true;
  if (BEFORE_NUMBERS.has(lower) && !INITIAL.test(word)) return /^\d/u.test(next);
  const opens = opensSentence(next) && isUpperUnit(next.charCodeAt(0));
  // "At 5 a.m. Mr. Smith went" and "at 6 P.M. Mr. Smith then": capitals mark the abbreviation that closes a sentence.
  if (CLOCK_HALVES.has(lower) && TITLES.has(next.toLowerCase())) return lower === word;
  if (OTHERS.has(lower) || DOTTED.test(word) || INITIAL.test(word)) return !opens;
  return false;
}

/** The fewest letters of a word that ends a sentence before another in lower case: shorter ones may be abbreviations. */
const MIN_PLAIN_WORD = 3;
const PLAIN_WORD = /^\p{Ll}+$/u;
const CAPITALS = /^\p{Lu}{3,}$/u;
const HAS_VOWEL = /[aeiouy]/u;
/** Shorter words that are never abbreviations. */
const SHORT_WORDS = new Set("it me us up so do go of on to my we he him her i".split(" "));

/** A full stop before a word in lower case ends a sentence of casual writing when what stands before is a plain word. */
function endsBeforeLowerCase(marks: string, word: string, next: string, hasCloser: boolean): boolean {
  if (hasCloser || marks.includes("…") || /^\.{2,}/u.test(marks)) return false;
  const lower = word.toLowerCase();
  if (marks.includes("?")) return true;
  // "She works at Yahoo! in the accounting department."
  if (marks.startsWith("!"))
    return marks.length > 1 || !(isUpperUnit(word.charCodeAt(0)) && opensSentence(next));
  if (TITLES.has(lower) || BEFORE_NUMBERS.has(lower) || OTHERS.has(lower)) return false;
  if (SHORT_WORDS.has(lower) || CAPITALS.test(word)) return true;
  if (PLAIN_WORD.test(word)) return word.length >= MIN_PLAIN_WORD && HAS_VOWEL.test(word);
  // After names and numbers only a word that opens sentences is proof enough.
  return word.length > MIN_PLAIN_WORD && !word.includes(".") && opensSentence(next);
}

const PLAIN_OR_NUMBER = /^(?:\p{Lu}?\p{Ll}+|[\d,]+)$/u;
const CAPITALIZED = /^\p{Lu}\p{Ll}+$/u;

/** "world.Today", "an hour...I had": no space after the stop, but a plain word before and a capital after. */
function endsWithoutSpace(text: string, at: number, after: number, end: number): boolean {
  if (!isUpperUnit(text.charCodeAt(after))) return false;
  const before = wordBefore(text, at);
  if (before.length < MIN_PLAIN_WORD || !PLAIN_OR_NUMBER.test(before)) return false;
  const isEllipsis = after > at + 1 && text.startsWith("..", at);
  if (isEllipsis) return true;
  const next = wordAfter(text, after, end);
  if (after !== at + 1) return false;
  if (opensSentence(next) && next.length > 1) return true;
  // Addresses and file names have no space around their stops.
  const isWord = CAPITALIZED.test(next) && isSpace(text.charCodeAt(after + next.length));
  const isFree = at === before.length || isSpace(text.charCodeAt(at - before.length - 1));
  return isWord && isFree && PLAIN_WORD.test(before);
}

/** The offset after closing quotes and brackets, those parted by a space included when nothing stands behind them. */
function skipClosers(text: string, from: number, end: number): number {
  let after = from;
  while (after < end && isCloser(text.charCodeAt(after))) after++;
  const isLoose =
    after === from &&
    text.charAt(after) === " " &&
    isCloser(text.charCodeAt(after + 1)) &&
    (after + 2 >= end || isSpace(text.charCodeAt(after + 2)));
  return isLoose ? after + 2 : after;
}

const EMOTICON = /^\s?(?:[:;=8][-^]?[()DPpO/\\|*]+|<3+)(?=\s|$)/u;
const EMOTICON_LENGTH = 8;
const EMOTICON_EYES = new Set(":;=8<");

/** The offset after a smiley that closes the sentence instead of, or after, its stop. */
const skipEmoticon = (text: string, from: number): number => {
  const first = text.charAt(isSpace(text.charCodeAt(from)) ? from + 1 : from);
  if (!EMOTICON_EYES.has(first)) return from;
  return from + (EMOTICON.exec(text.slice(from, from + EMOTICON_LENGTH))?.[0].length ?? 0);
};

const OPENING_ELLIPSIS = /^ \. \. \. \p{Lu}/u;
const OPENING_ELLIPSIS_LENGTH = 9;

/** A capital in any place, and so no sign of a new sentence after an ellipsis. */
const FIRST_PERSON = /^I(?:['’]\p{Ll}+)?$/u;

/**
 * Whether the terminator at `at` ends a sentence. A lone full stop inside a number, address or abbreviation does
 * not; before a word in lower case only a plain word's stop does. Looks at a bounded stretch around `at`.
 */
export function endsSentence(text: string, at: number, end: number): SentenceEnd {
  let marksEnd = at;
  while (marksEnd < end && isTerminator(text.charCodeAt(marksEnd))) marksEnd++;
  const marks = text.slice(at, marksEnd);
  // "compounds. . . . The practice": the stop closes its sentence, the ellipsis opens the next.
  if (
    marks === "." &&
    text.startsWith(" .", marksEnd) &&
    OPENING_ELLIPSIS.test(text.slice(marksEnd, marksEnd + OPENING_ELLIPSIS_LENGTH))
  ) {
    return { isEnd: isLetterOrDigit(text.charCodeAt(at - 1)), after: marksEnd };
  }
  // Spaced ellipses ". . ." read as one mark.
  while (marks.startsWith(".") && marksEnd + 1 < end && text.startsWith(" .", marksEnd)) marksEnd += 2;
  const isEllipsis = marksEnd - at >= 2 && !/[!?]/u.test(marks);
  const closed = skipClosers(text, marksEnd, end);
  const after = skipEmoticon(text, closed);
  if (after >= end) return { isEnd: true, after: end };
  if (!isSpace(text.charCodeAt(after)))
    return { isEnd: endsWithoutSpace(text, at, after, end), after: Math.max(after, at + 1) };
  let nextStart = after;
  while (nextStart < end && isSpace(text.charCodeAt(nextStart))) nextStart++;
  if (nextStart >= end) return { isEnd: true, after };
  const next = wordAfter(text, nextStart, end);
  const word = wordBefore(text, at);
  if (isLowerUnit(next.charCodeAt(0)))
    return { isEnd: endsBeforeLowerCase(text.slice(at, marksEnd), word, next, closed > marksEnd), after };
  if (marks === "." && marksEnd === at + 1 && continuesAfterAbbreviation(word, next))
    return { isEnd: false, after };
  // "…” (Smith 55).": a reference in brackets belongs to the quotation before it.
  if (closed > marksEnd && text.charAt(nextStart) === "(" && isReference(text, nextStart, end))
    return { isEnd: false, after };
  // A comma or colon goes on with the sentence.
  if (next === "" && /[,;:]/u.test(text.charAt(nextStart))) return { isEnd: false, after };
  if (isEllipsis)
    return { isEnd: (isUpperUnit(next.charCodeAt(0)) && !FIRST_PERSON.test(next)) || next === "", after };
  return { isEnd: true, after };
}

const REFERENCE = /^\([^()]{1,40}\)[.,;]/u;
const REFERENCE_LENGTH = 44;

const isReference = (text: string, at: number, end: number): boolean =>
  REFERENCE.test(text.slice(at, Math.min(end, at + REFERENCE_LENGTH)));
