import type { Span } from "@/lib/model";
import { WordClass } from "../words/word-class";
import { CharacterClass, classAt, classOfUnit, widthAt } from "./character-class";
import { type Vocabulary, type WordReader, wordReader } from "./known-word";

export type TokenKind = "word" | "number" | "punctuation";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Bits of `WordClass`: what recognisers need to know of the word, looked up once in the tokenizer's vocabulary. */
  readonly classes: number;
}

/** Digits may begin a quantity or a date. */
const NUMBER_CLASSES = WordClass.numberStart | WordClass.dateStart;

const DOT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CURLED_APOSTROPHE = 0x2019;
const SMALL_S = 0x73;

const { letter, digit, mark, number, space, astral } = CharacterClass;

const isLetterAt = (text: string, at: number): boolean => at < text.length && classAt(text, at) === letter;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLED_APOSTROPHE;

/** End of "U.S.", "a.m.": two or more letters with a full stop behind each; `start` if there is none. */
function endOfDotted(text: string, start: number): number {
  let end = start;
  let letters = 0;
  while (isLetterAt(text, end) && text.charCodeAt(end + widthAt(text, end)) === DOT) {
    end += widthAt(text, end) + 1;
    letters += 1;
  }
  return letters >= 2 ? end : start;
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (end < text.length && classAt(text, end) === digit) end += widthAt(text, end);
    const code = text.charCodeAt(end);
    const goesOn =
      (code === DOT || code === COMMA) && end + 1 < text.length && classAt(text, end + 1) === digit;
    if (!goesOn) return end;
    end += 1;
  }
}

/** True for a possessive "s" right after an apostrophe: no letter or number follows it. */
function isPossessiveS(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SMALL_S) return false;
  if (at + 1 >= text.length) return true;
  const next = classAt(text, at + 1);
  return next !== letter && next !== digit && next !== number;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const unit = classOfUnit(text.charCodeAt(end));
    const found = unit === astral ? classAt(text, end) : unit;
    if (found !== letter && found !== mark && found !== digit && found !== number) break;
    end += unit === astral ? widthAt(text, end) : 1;
  }
  // "don't", "O'Brien": an apostrophe with letters behind it goes on, a possessive does not.
  while (isApostrophe(text.charCodeAt(end)) && isLetterAt(text, end + 1) && !isPossessiveS(text, end + 1)) {
    end += 1;
    while (isLetterAt(text, end)) end += widthAt(text, end);
  }
  return end;
}

function tokenAt(text: string, start: number, found: number, wordIn: WordReader): Token {
  let kind: TokenKind = "punctuation";
  let end = start;
  if (found === letter) {
    kind = "word";
    const second = text.charCodeAt(start + widthAt(text, start));
    if (second === DOT) end = endOfDotted(text, start);
    if (end === start) end = endOfWord(text, start);
  } else if (found === digit) {
    kind = "number";
    end = endOfNumber(text, start);
  } else if (isApostrophe(text.charCodeAt(start)) && isPossessiveS(text, start + 1)) {
    kind = "word";
    end = start + 2;
  } else {
    end = start + widthAt(text, start);
  }
  if (kind === "number") {
    const surface = text.slice(start, end);
    return { kind, text: surface, lower: surface, classes: NUMBER_CLASSES, start, end };
  }
  const word = wordIn(text, start, end, kind === "word");
  return { kind, text: word.text, lower: word.lower, classes: word.classes, start, end };
}

/** Cuts a text into tokens. */
export type Tokenizer = (text: string) => Token[];

/**
 * A tokenizer whose tokens have the classes that `vocabulary` gives their words. It yields words, numbers and
 * punctuation marks in order, white space left out. A possessive "'s" is a word of its own; hyphens part words;
 * "U.S." is one word. Linear in the length of the text; any string is allowed.
 */
export function tokenizerOf(vocabulary: Vocabulary): Tokenizer {
  const wordIn = wordReader(vocabulary);
  return (text) => {
    const tokens: Token[] = [];
    let at = 0;
    while (at < text.length) {
      const found = classAt(text, at);
      if (found === space) {
        at += 1;
        continue;
      }
      const token = tokenAt(text, at, found, wordIn);
      tokens.push(token);
      at = token.end;
    }
    return tokens;
  };
}

/**
 * Tokens without a vocabulary: for those who need words alone, and not the tables of all recognisers. Recognisers
 * find nothing in these.
 */
export const tokenize: Tokenizer = tokenizerOf(new Map());
