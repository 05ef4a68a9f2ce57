import { WordClass } from "../words/word-class";
import type { Units } from "./units";

export type TokenKind = "word" | "number" | "punctuation";

/** What a token is wherever it stands: all tokens that look alike share one. */
export interface KnownWord {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Bits of `WordClass`: what recognisers need to know of the word, looked up once in the vocabulary. */
  readonly classes: number;
  /** Units of white space before it: 0, 1, or 2 for more and for a text's first token. */
  readonly gap: number;
}

/** True when no space parts the token at `at` from the one before it. */
export const isGlued = (tokens: readonly KnownWord[], at: number): boolean => tokens[at]?.gap === 0;

/** Longer words are read anew each time; few running words are longer. */
const LONGEST_REMEMBERED = 20;

/** More than the different words of a long article; a power of two, so that a mask picks the slot. */
const SLOTS = 8192;

/** A multiplier of the usual polynomial string hash. */
const HASH_FACTOR = 31;

/** Tokens of one length differ by their gap and their units. */
const GAPS = 3;

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const SHORTEST_WITH_DIGITS = 4;

/** Digits may begin a quantity or a date. */
const NUMBER_CLASSES = WordClass.numberStart | WordClass.dateStart;

/** "Dec31", "cy18": a word with digits at its end may be a date. */
function endsWithDigits(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= DIGIT_0 && last <= DIGIT_9 && word.length >= SHORTEST_WITH_DIGITS;
}

function isUpper(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return character !== character.toLowerCase();
}

/** Class bits of a word, or mark, in lower case. */
export type Vocabulary = ReadonlyMap<string, number>;

function readWord(text: string, kind: TokenKind, gap: number, vocabulary: Vocabulary): KnownWord {
  if (kind === "number") return { kind, text, lower: text, classes: NUMBER_CLASSES, gap };
  if (kind === "punctuation") return { kind, text, lower: text, classes: vocabulary.get(text) ?? 0, gap };
  const lower = text.toLowerCase();
  const classes =
    (vocabulary.get(lower) ?? 0) |
    (isUpper(text) ? WordClass.capitalised : 0) |
    (endsWithDigits(lower) ? WordClass.dateStart : 0);
  return { kind, text, lower, classes, gap };
}

/**
 * Remembers the words last met, a bounded number of them. Most words of a text were there before: those are neither
 * cut, nor lowered, nor looked up again.
 */
export class WordMemory {
  readonly #vocabulary: Vocabulary;
  readonly #words = new Array<KnownWord | undefined>(SLOTS).fill(undefined);
  /** Of each slot its word's length and gap in one number, and its units. */
  readonly #shapes = new Uint8Array(SLOTS);
  readonly #units = new Uint16Array(SLOTS * LONGEST_REMEMBERED);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The word that stands in `units` from `start` to `end`. A text that looks alike is always of one kind. */
  wordAt(units: Units, start: number, end: number, kind: TokenKind, gap: number): KnownWord {
    if (end - start > LONGEST_REMEMBERED) return this.#read(units, start, end, kind, gap);
    let hash = gap;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, HASH_FACTOR) + (units[at] ?? 0)) | 0;
    // The high bits hold the first letters.
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const shape = (end - start) * GAPS + gap;
    if (this.#holds(slot, shape, units, start, end)) return this.#words[slot] as KnownWord;
    // Each word has two places, so that two frequent words seldom drive each other out.
    const other = slot ^ 1;
    if (this.#holds(other, shape, units, start, end)) return this.#words[other] as KnownWord;
    const word = this.#read(units, start, end, kind, gap);
    this.#keep(this.#shapes[slot] === 0 ? slot : other, shape, word);
    return word;
  }

  #holds(slot: number, shape: number, units: Units, start: number, end: number): boolean {
    if (this.#shapes[slot] !== shape) return false;
    const offset = slot * LONGEST_REMEMBERED - start;
    for (let at = start; at < end; at += 1) if (this.#units[offset + at] !== units[at]) return false;
    return true;
  }

  #keep(slot: number, shape: number, word: KnownWord): void {
    this.#shapes[slot] = shape;
    this.#words[slot] = word;
    const offset = slot * LONGEST_REMEMBERED;
    for (let at = 0; at < word.text.length; at += 1) this.#units[offset + at] = word.text.charCodeAt(at);
  }

  /** A copy of the units: a slice of the text would keep the whole page in memory. */
  #read(units: Units, start: number, end: number, kind: TokenKind, gap: number): KnownWord {
    return readWord(textOf(units, start, end), kind, gap, this.#vocabulary);
  }
}

/** Engines take only so many arguments. */
const MOST_ARGUMENTS = 1024;

function textOf(units: Units, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += MOST_ARGUMENTS) {
    // Spreading would walk an iterator over every unit.
    text += String.fromCharCode.apply(
      null,
      units.subarray(at, Math.min(end, at + MOST_ARGUMENTS)) as unknown as number[],
    );
  }
  return text;
}
