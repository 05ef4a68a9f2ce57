import { WordClass } from "../words/word-class";

/** What a stretch of letters, digits or marks is wherever it stands. */
export interface KnownWord {
  readonly text: string;
  readonly lower: string;
  /** Bits of `WordClass`. */
  readonly classes: number;
}

/**
 * Longer words are read anew each time: engines make a longer slice a view that keeps its whole page in memory,
 * and few running words are longer.
 */
const LONGEST_REMEMBERED = 12;

/** More than the different words of a long article; a power of two, so that a mask picks the slot. */
const SLOTS = 8192;

/** A multiplier of the usual polynomial string hash. */
const HASH_FACTOR = 31;

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (hash * HASH_FACTOR + text.charCodeAt(at)) | 0;
  // The high bits hold the first letters.
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  }
  return true;
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const SHORTEST_WITH_DIGITS = 4;

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

function readWord(text: string, vocabulary: Vocabulary): KnownWord {
  const lower = text.toLowerCase();
  const classes =
    (vocabulary.get(lower) ?? 0) |
    (isUpper(text) ? WordClass.capitalised : 0) |
    (endsWithDigits(lower) ? WordClass.dateStart : 0);
  return { text, lower, classes };
}

const readMark = (text: string, vocabulary: Vocabulary): KnownWord => ({
  text,
  lower: text,
  classes: vocabulary.get(text) ?? 0,
});

/** Reads the word (or mark, when `isWord` is false) in `text` from `start` to `end`, at least one unit. */
export type WordReader = (text: string, start: number, end: number, isWord: boolean) => KnownWord;

/**
 * A reader that remembers the words last met, a bounded number of them. Most words of a text were there before:
 * those are neither cut, nor lowered, nor looked up again.
 */
export function wordReader(vocabulary: Vocabulary): WordReader {
  const remembered = new Array<KnownWord | undefined>(SLOTS).fill(undefined);
  return (text, start, end, isWord) => {
    const read = isWord ? readWord : readMark;
    if (end - start > LONGEST_REMEMBERED) return read(text.slice(start, end), vocabulary);
    const slot = slotOf(text, start, end);
    const known = remembered[slot];
    if (known !== undefined && known.text.length === end - start && isAt(text, start, known.text))
      return known;
    const found = read(text.slice(start, end), vocabulary);
    remembered[slot] = found;
    return found;
  };
}
