import { hashText } from "./hash-text";
import { classTag, isYear } from "./tag-of";
import { wordTraits } from "./word-traits";

/** All that the scorer knows of a word whatever stands around it and however it is capitalised. */
export interface WordFacts {
  /** Numbers of the traits that the word adds one to. */
  readonly traits: readonly number[];
  /** Its coarse part of speech, and whether from a list, which capitals do not change. */
  readonly tag: number;
  readonly isListed: boolean;
  /** Hashes of the word, of its first letters and of its last ones; the latter two absent for short words. */
  readonly code: number;
  readonly stem?: number;
  readonly ending?: number;
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

function readFacts(lower: string): WordFacts {
  const word = sharedForm(lower);
  const { tag, isListed } = classTag(lower);
  const facts = { traits: wordTraits(lower), tag, isListed, code: hashText(word, 0, word.length, WORD) };
  if (word !== lower || word.length <= STEM_LENGTH) return facts;
  return {
    ...facts,
    stem: hashText(word, 0, STEM_LENGTH, STEM),
    ending: hashText(word, word.length - ENDING_LENGTH, word.length, ENDING),
  };
}

/** More different words than a long article has; then the memory starts anew. */
const MOST_REMEMBERED = 20_000;

/** Longer "words" are remembered by no reader and not here. */
const LONGEST_REMEMBERED = 40;

const remembered = new Map<string, WordFacts>();

/** The facts of a word, number or mark in lower case; those of words met before are remembered. */
export function factsOf(lower: string): WordFacts {
  const known = remembered.get(lower);
  if (known !== undefined) return known;
  const facts = readFacts(lower);
  if (lower.length > LONGEST_REMEMBERED) return facts;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(lower, facts);
  return facts;
}
