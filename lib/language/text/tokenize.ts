import type { Span } from "@/lib/model";
import { CharacterClass, classAt, classOfUnit, widthAt } from "./character-class";
import type { Units } from "./units";

export type TokenKind = "word" | "number" | "punctuation";

const DOT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CURLED_APOSTROPHE = 0x2019;
const SMALL_S = 0x73;

const { letter, digit, number, space, astral } = CharacterClass;

const isLetterAt = (units: Units, at: number, to: number): boolean =>
  at < to && classAt(units, at, to) === letter;

const isApostropheAt = (units: Units, at: number, to: number): boolean =>
  at < to && (units[at] === APOSTROPHE || units[at] === CURLED_APOSTROPHE);

/** End of "U.S.", "a.m.": two or more letters with a full stop behind each; `start` if there is none. */
function endOfDotted(units: Units, start: number, to: number): number {
  let end = start;
  let letters = 0;
  while (isLetterAt(units, end, to)) {
    const dot = end + widthAt(units, end, to);
    if (dot >= to || units[dot] !== DOT) break;
    end = dot + 1;
    letters += 1;
  }
  return letters >= 2 ? end : start;
}

function endOfNumber(units: Units, start: number, to: number): number {
  let end = start;
  for (;;) {
    while (end < to && classAt(units, end, to) === digit) end += widthAt(units, end, to);
    const code = units[end];
    const goesOn = (code === DOT || code === COMMA) && end + 1 < to && classAt(units, end + 1, to) === digit;
    if (!goesOn) return end;
    end += 1;
  }
}

/** True for a possessive "s" right after an apostrophe: no letter or number follows it. */
function isPossessiveS(units: Units, at: number, to: number): boolean {
  if (at >= to || units[at] !== SMALL_S) return false;
  if (at + 1 >= to) return true;
  const next = classAt(units, at + 1, to);
  return next !== letter && next !== digit && next !== number;
}

function endOfWord(units: Units, start: number, to: number): number {
  let end = start;
  while (end < to) {
    const unit = classOfUnit(units[end] ?? 0);
    const found = unit === astral ? classAt(units, end, to) : unit;
    // Letters, digits, marks and numbers are neighbours.
    if (found < letter || found > number) break;
    end += unit === astral ? widthAt(units, end, to) : 1;
  }
  // "don't", "O'Brien": an apostrophe with letters behind it goes on, a possessive does not.
  while (
    isApostropheAt(units, end, to) &&
    isLetterAt(units, end + 1, to) &&
    !isPossessiveS(units, end + 1, to)
  ) {
    end += 1;
    while (isLetterAt(units, end, to)) end += widthAt(units, end, to);
  }
  return end;
}

/** End of the token at `start`, whose first character is of class `found`. */
function endOfToken(units: Units, start: number, to: number, found: number): number {
  if (found === letter) {
    const second = start + widthAt(units, start, to);
    const end = second < to && units[second] === DOT ? endOfDotted(units, start, to) : start;
    return end === start ? endOfWord(units, start, to) : end;
  }
  if (found === digit) return endOfNumber(units, start, to);
  const isPossessive = isApostropheAt(units, start, to) && isPossessiveS(units, start + 1, to);
  return isPossessive ? start + 2 : start + widthAt(units, start, to);
}

function kindOf(found: number, units: Units, start: number, end: number): TokenKind {
  if (found === digit) return "number";
  return found === letter || (end - start === 2 && units[end - 1] === SMALL_S) ? "word" : "punctuation";
}

/** Takes the tokens of a text in order: where each stands, its kind, and the units of white space before it, at most 2. */
export interface TokenSink {
  add(units: Units, start: number, end: number, kind: TokenKind, gap: number): void;
}

/** More white space than this tells no more. */
const WIDEST_GAP = 2;

/**
 * Reads the tokens between two offsets: words, numbers and punctuation marks in order, white space left out. A
 * possessive "'s" is a word of its own; hyphens part words; "U.S." is one word. Linear in the length; any units are
 * allowed.
 */
export function scanTokens(units: Units, { start: from, end: to }: Span, sink: TokenSink): void {
  let gap = WIDEST_GAP;
  let at = from;
  while (at < to) {
    const found = classAt(units, at, to);
    if (found === space) {
      gap += 1;
      at += 1;
      continue;
    }
    const end = endOfToken(units, at, to, found);
    sink.add(units, at, end, kindOf(found, units, at, end), gap < WIDEST_GAP ? gap : WIDEST_GAP);
    gap = 0;
    at = end;
  }
}
