import { WordClass } from "../words/word-class";
import type { TokenKind } from "./tokenize";
import type { WordReader } from "./word-memory";

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

/** Reads words with their class bits from `vocabulary`, which lists words and marks in lower case. */
export const knownWordReader =
  (vocabulary: ReadonlyMap<string, number>): WordReader<KnownWord> =>
  (text, kind, gap) => {
    if (kind === "number") return { kind, text, lower: text, classes: NUMBER_CLASSES, gap };
    if (kind === "punctuation") return { kind, text, lower: text, classes: vocabulary.get(text) ?? 0, gap };
    const lower = text.toLowerCase();
    const classes =
      (vocabulary.get(lower) ?? 0) |
      (isUpper(text) ? WordClass.capitalised : 0) |
      (endsWithDigits(lower) ? WordClass.dateStart : 0);
    return { kind, text, lower, classes, gap };
  };
