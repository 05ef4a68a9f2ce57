import type { Span } from "@/lib/model";
import { scanTokens, type TokenKind, type TokenSink } from "../text/tokenize";
import type { Units } from "../text/units";
import { WordMemory } from "../text/word-memory";
import { bucketOf } from "./feature-space";
import { hashText } from "./hash-text";
import { reasonBits } from "./reasons-of";
import { isYear, tagsOf } from "./tag-of";
import { wordTraits } from "./word-traits";

/** A word, number or mark as it is written, with all that the scorer knows of it whatever stands around it. */
export interface ScoredWord {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Numbers of the traits that it adds one to. */
  readonly traits: readonly number[];
  /** Reasons that it may give for checking a sentence: bits of `reasonBits`. */
  readonly reasons: number;
  /** True where capitals make it part of a name, unless it opens the sentence. */
  readonly isName: boolean;
  /** Its coarse part of speech as the first of a sentence, and as any other. */
  readonly openingTag: number;
  readonly tag: number;
  /** A hash of the word, and the buckets of that, of its first letters and of its last ones; the latter for long words. */
  readonly code: number;
  readonly bucket: number;
  readonly stem: number | undefined;
  readonly ending: number | undefined;
}

/** Longer words also count by their first letters and their last, which stand in for stem and inflection. */
const STEM_LENGTH = 5;
const ENDING_LENGTH = 3;

/** Seeds that tell "end" the stem from "end" the ending and from the word. */
const WORD = 0;
const STEM = 1;
const ENDING = 2;

/** What stands for all years and for all other numbers, which matter by kind and not by digits. */
const sharedForm = (lower: string): string => {
  const first = lower.charCodeAt(0);
  if (first < 48 || first > 57) return lower;
  return isYear(lower) ? "#year" : "#number";
};

const isPronounI = (lower: string): boolean =>
  lower === "i" || lower.startsWith("i'") || lower.startsWith("i’");

/** The hash of what a word in lower case stands for. */
function codeOf(lower: string): number {
  const form = sharedForm(lower);
  return hashText(form, 0, form.length, WORD);
}

/** The bucket of what a word in lower case is about; the trainer fills it from word vectors. */
export const topicOf = (lower: string): number => bucketOf(codeOf(lower));

function readScoredWord(text: string, kind: TokenKind): ScoredWord {
  const lower = kind === "word" ? text.toLowerCase() : text;
  const { length } = lower;
  const isLong = length > STEM_LENGTH && sharedForm(lower) === lower;
  const code = codeOf(lower);
  const tags = tagsOf(text, lower);
  const traits = wordTraits(text, lower);
  return {
    kind,
    text,
    lower,
    traits,
    reasons: reasonBits(lower, traits),
    isName: text !== lower && !isPronounI(lower),
    openingTag: tags.opening,
    tag: tags.inside,
    code,
    bucket: bucketOf(code),
    stem: isLong ? bucketOf(hashText(lower, 0, STEM_LENGTH, STEM)) : undefined,
    ending: isLong ? bucketOf(hashText(lower, length - ENDING_LENGTH, length, ENDING)) : undefined,
  };
}

const memory = new WordMemory(readScoredWord);

class WordList implements TokenSink {
  readonly words: ScoredWord[] = [];

  add(units: Units, start: number, end: number, kind: TokenKind): void {
    // How words are spaced tells the scorer nothing.
    this.words.push(memory.wordAt(units, start, end, kind, 0));
  }
}

/** The words of a stretch of a text, whose units are `units`. */
export function scoredWordsIn(units: Units, span: Span): readonly ScoredWord[] {
  const list = new WordList();
  scanTokens(units, span, list);
  return list.words;
}
