import type { ScoredWord } from "./scored-word";
import type { Sentence } from "./sentence";
import { TRAIT_NUMBER as T, TRAITS, type WordClass } from "./trait-names";

/** How often a sentence has each trait, in the order of `TRAITS`. */
export type Counts = Uint32Array;

const increment = (counts: Counts, trait: number): void => {
  counts[trait] = (counts[trait] ?? 0) + 1;
};

function countOpening(counts: Counts, { kind, text, lower, traits }: ScoredWord): void {
  const starts = (name: WordClass): number => (traits.includes(T[name]) ? 1 : 0);
  const isCue = traits.some((trait) => trait < T.words);
  counts[T.startsFirstPerson] = Math.max(starts("firstSingular"), starts("firstPlural"));
  counts[T.startsYou] = starts("secondPerson");
  counts[T.startsBareVerb] = starts("instructing");
  counts[T.startsThere] = starts("impersonal");
  counts[T.startsNumber] = kind === "number" ? 1 : 0;
  counts[T.startsLower] = kind === "word" && text === lower ? 1 : 0;
  counts[T.startsName] = text !== lower && !isCue ? 1 : 0;
}

const OPENING_QUOTES = "\"“'‘";
const CLOSING_QUOTES = "\"”'’";
const CLOSERS = `${CLOSING_QUOTES})]`;
const TERMINATORS = ".!?";

function countEnds(counts: Counts, { text, start, end }: Sentence): void {
  let last = end - 1;
  counts[T.startsQuoted] = start < end && OPENING_QUOTES.includes(text.charAt(start)) ? 1 : 0;
  counts[T.endsQuoted] = start < end && CLOSING_QUOTES.includes(text.charAt(last)) ? 1 : 0;
  while (last >= start && CLOSERS.includes(text.charAt(last))) last -= 1;
  counts[T.unfinished] = last >= start && TERMINATORS.includes(text.charAt(last)) ? 0 : 1;
}

/** Shorter words are shared by any two texts. */
const SHORTEST_SHARED = 4;

/** The words of a title that its sentences may share. */
export const titleWords = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST_SHARED),
  );

function countShared(words: readonly ScoredWord[], title: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  let shared = 0;
  for (const { lower } of words) if (title.has(lower)) shared += 1;
  return shared;
}

const counts: Counts = new Uint32Array(TRAITS.length);

/** Counts over one sentence, under a title of these words where it has one; they hold until the next call. */
export function traitsOf(sentence: Sentence, title?: ReadonlySet<string>): Counts {
  counts.fill(0);
  let isFirst = true;
  let isAfterName = false;
  for (const word of sentence.words) {
    for (const trait of word.traits) increment(counts, trait);
    if (word.kind === "punctuation") {
      isAfterName = false;
      continue;
    }
    if (isFirst) countOpening(counts, word);
    const isName = word.isName && !isFirst;
    if (isName) increment(counts, T.names);
    if (isName && !isAfterName) increment(counts, T.nameRuns);
    isAfterName = isName;
    isFirst = false;
  }
  countEnds(counts, sentence);
  if (title !== undefined) counts[T.titleOverlap] = countShared(sentence.words, title);
  return counts;
}
