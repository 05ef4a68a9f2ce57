import type { Token } from "../text/tokenize";
import { TRAIT_NUMBER as T, TRAITS, type WordClass } from "./trait-names";
import type { WordFacts } from "./word-facts";

/** A sentence as the scorer sees it. */
export interface SentenceInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The title of the document it stands in, perhaps empty; absent for speech and for sentences on their own. */
  readonly title?: string;
}

const increment = (values: Float32Array, trait: number): void => {
  values[trait] = (values[trait] ?? 0) + 1;
};

const isPronounI = (lower: string): boolean =>
  lower === "i" || lower.startsWith("i'") || lower.startsWith("i’");

/** Counts what capitals tell of a word; true where it is part of a name. */
function countCapitals(values: Float32Array, { text, lower }: Token, isFirst: boolean, isAfterName: boolean) {
  if (text === lower) return false;
  increment(values, T.capitalised);
  if (text.length > 1 && text === text.toUpperCase()) increment(values, T.acronyms);
  if (isFirst || isPronounI(lower)) return false;
  increment(values, T.names);
  if (!isAfterName) increment(values, T.nameRuns);
  return true;
}

function countOpening(values: Float32Array, first: Token, { traits }: WordFacts): void {
  const starts = (name: WordClass): number => (traits.includes(T[name]) ? 1 : 0);
  const isCue = traits.some((trait) => trait < T.words);
  values[T.startsFirstPerson] = Math.max(starts("firstSingular"), starts("firstPlural"));
  values[T.startsYou] = starts("secondPerson");
  values[T.startsBareVerb] = starts("instructing");
  values[T.startsThere] = starts("impersonal");
  values[T.startsNumber] = first.kind === "number" ? 1 : 0;
  values[T.startsLower] = first.kind === "word" && first.text === first.lower ? 1 : 0;
  values[T.startsName] = first.text !== first.lower && !isCue ? 1 : 0;
}

const OPENING_QUOTES = "\"“'‘";
const CLOSING_QUOTES = "\"”'’";
const CLOSERS = `${CLOSING_QUOTES})]`;
const TERMINATORS = ".!?";

function countEnds(values: Float32Array, text: string): void {
  let last = text.length - 1;
  values[T.startsQuoted] = text !== "" && OPENING_QUOTES.includes(text.charAt(0)) ? 1 : 0;
  values[T.endsQuoted] = text !== "" && CLOSING_QUOTES.includes(text.charAt(last)) ? 1 : 0;
  while (last >= 0 && CLOSERS.includes(text.charAt(last))) last -= 1;
  values[T.unfinished] = last >= 0 && TERMINATORS.includes(text.charAt(last)) ? 0 : 1;
}

/** Shorter words are shared by any two texts. */
const SHORTEST_SHARED = 4;

let lastTitle = "";
let lastTitleWords: ReadonlySet<string> = new Set();

/** The words of a title; those of the last one are kept, as all sentences of a document ask for the same. */
function titleWords(title: string): ReadonlySet<string> {
  if (title !== lastTitle) {
    lastTitle = title;
    lastTitleWords = new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  }
  return lastTitleWords;
}

function countShared(tokens: readonly Token[], title: string): number {
  const words = titleWords(title);
  let shared = 0;
  if (title === "") return shared;
  for (const { lower } of tokens) if (lower.length >= SHORTEST_SHARED && words.has(lower)) shared += 1;
  return shared;
}

/** Counts over one sentence, whose tokens have these facts, in the order of `TRAITS`. */
export function traitsOf(sentence: SentenceInput, facts: readonly WordFacts[]): Float32Array {
  const values = new Float32Array(TRAITS.length);
  let isFirst = true;
  let isAfterName = false;
  sentence.tokens.forEach((token, index) => {
    const known = facts[index];
    if (known === undefined) return;
    for (const trait of known.traits) increment(values, trait);
    if (token.kind === "punctuation") {
      isAfterName = false;
      return;
    }
    if (isFirst) countOpening(values, token, known);
    isAfterName = token.kind === "word" && countCapitals(values, token, isFirst, isAfterName);
    isFirst = false;
  });
  countEnds(values, sentence.text);
  values[T.titleOverlap] = countShared(sentence.tokens, sentence.title ?? "");
  return values;
}
