import type { TokenKind } from "./tokenize";
import type { Units } from "./units";

/** Longer words are read anew each time; few running words are longer. */
const LONGEST_REMEMBERED = 20;

/** More than the different words of a long article; a power of two, so that a mask picks the slot. */
const SLOTS = 8192;

/** A multiplier of the usual polynomial string hash. */
const HASH_FACTOR = 31;

/** Words of one length differ by their gap and their units. */
const GAPS = 3;

/** What its reader makes of a word, number or mark. */
interface Readable {
  readonly text: string;
}

/** Makes a word of its text, kind and the white space before it: 0, 1, or 2 units for more. */
export type WordReader<Word> = (text: string, kind: TokenKind, gap: number) => Word;

/**
 * Remembers the words last met, a bounded number of them, with what a reader made of each. Most words of a text
 * were there before: those are neither cut, nor lowered, nor looked up again.
 */
export class WordMemory<Word extends Readable> {
  readonly #read: WordReader<Word>;
  readonly #words = new Array<Word | undefined>(SLOTS).fill(undefined);
  /** Of each slot its word's length and gap in one number, and its units. */
  readonly #shapes = new Uint8Array(SLOTS);
  readonly #units = new Uint16Array(SLOTS * LONGEST_REMEMBERED);

  constructor(read: WordReader<Word>) {
    this.#read = read;
  }

  /** The word that stands in `units` from `start` to `end`. A text that looks alike is always of one kind. */
  wordAt(units: Units, start: number, end: number, kind: TokenKind, gap: number): Word {
    if (end - start > LONGEST_REMEMBERED) return this.#read(textOf(units, start, end), kind, gap);
    let hash = gap;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, HASH_FACTOR) + (units[at] ?? 0)) | 0;
    // The high bits hold the first letters.
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const shape = (end - start) * GAPS + gap;
    if (this.#holds(slot, shape, units, start, end)) return this.#words[slot] as Word;
    // Each word has two places, so that two frequent words seldom drive each other out.
    const other = slot ^ 1;
    if (this.#holds(other, shape, units, start, end)) return this.#words[other] as Word;
    const word = this.#read(textOf(units, start, end), kind, gap);
    this.#keep(this.#shapes[slot] === 0 ? slot : other, shape, word);
    return word;
  }

  #holds(slot: number, shape: number, units: Units, start: number, end: number): boolean {
    if (this.#shapes[slot] !== shape) return false;
    const offset = slot * LONGEST_REMEMBERED - start;
    for (let at = start; at < end; at += 1) if (this.#units[offset + at] !== units[at]) return false;
    return true;
  }

  #keep(slot: number, shape: number, word: Word): void {
    this.#shapes[slot] = shape;
    this.#words[slot] = word;
    const offset = slot * LONGEST_REMEMBERED;
    for (let at = 0; at < word.text.length; at += 1) this.#units[offset + at] = word.text.charCodeAt(at);
  }
}

/** Engines take only so many arguments. */
const MOST_ARGUMENTS = 1024;

/** A copy of the units: a slice of the text would keep the whole page in memory. */
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
