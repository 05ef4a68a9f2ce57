import { type Token, tokenize } from "../text/tokenize";
import type { FeatureList } from "./feature-list";
import { ARTICLE_HEAD, GRAM_BUCKETS, SPEECH_HEAD, TITLE_PART, TOPIC_BUCKETS } from "./feature-space";
import { EDGE_TAG, isYear, NAME_TAG, TAG_COUNT, tagOf } from "./tag-of";
import { type SentenceInput, TRAIT_STEPS, traitsOf } from "./traits";

const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of `text` from `from` to before `to`, with a final mix for the low bits. */
function hash(text: string, from: number, to: number, seed: number): number {
  let state = HASH_START ^ seed;
  for (let index = from; index < to; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), HASH_PRIME);
  }
  return (state ^ (state >>> 15)) >>> 0;
}

const hashPair = (first: number, second: number): number => {
  const state = Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0xc2b2ae35);
  return (state ^ (state >>> 15)) >>> 0;
};

/** One seed for each kind of gram, so that "end" the word and "-end" the ending are told apart. */
const WORD = 0;
const STEM = 1;
const ENDING = 2;

/** Longer words also count by their first letters and their last, which stand in for stem and inflection. */
const STEM_LENGTH = 5;
const ENDING_LENGTH = 3;

/** What stands for all numbers and for all years, which matter by kind and not by digits. */
const wordOf = (token: Token): string =>
  token.kind === "number" ? (isYear(token.text) ? "#year" : "#number") : token.lower;

/** The bucket of what a word is about; the trainer fills it from word vectors. */
export const topicOf = (word: string): number => hash(word, 0, word.length, WORD) % TOPIC_BUCKETS;

function addTopics(list: FeatureList, tokens: readonly Token[], firsts: readonly number[]): void {
  const share = 1 / Math.sqrt(tokens.length);
  for (const token of tokens) {
    const topic = topicOf(wordOf(token));
    for (const first of firsts) list.add(first + topic, share);
  }
}

function addTraits(list: FeatureList, traits: Float32Array, firsts: readonly number[]): void {
  for (let trait = 0; trait < traits.length; trait += 1) {
    const value = traits[trait] ?? 0;
    for (let step = 0; step < TRAIT_STEPS.length; step += 1) {
      if (value < (TRAIT_STEPS[step] ?? 0)) break;
      for (const first of firsts) list.add(first + trait * TRAIT_STEPS.length + step, 1);
    }
  }
}

/** Single words, stems, endings and pairs of tags for both heads; pairs of words for speech, where data is plenty. */
function addGrams(list: FeatureList, tokens: readonly Token[], isTitled: boolean): void {
  const add = (code: number): void => {
    const bucket = code % GRAM_BUCKETS;
    list.add(SPEECH_HEAD.grams + bucket, 1);
    if (isTitled) list.add(ARTICLE_HEAD.grams + bucket, 1);
  };
  const addTags = (first: number, second: number): void => {
    list.add(SPEECH_HEAD.tags + first * TAG_COUNT + second, 1);
    if (isTitled) list.add(ARTICLE_HEAD.tags + first * TAG_COUNT + second, 1);
  };
  let previous = 0;
  let previousTag = EDGE_TAG;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const word = wordOf(token);
    const tag = tagOf(token, index === 0);
    const code = hash(word, 0, word.length, WORD);
    add(code);
    const paired = tag === NAME_TAG ? NAME_TAG : code;
    list.add(SPEECH_HEAD.grams + (hashPair(previous, paired) % GRAM_BUCKETS), 1);
    if (token.kind === "word" && tag !== NAME_TAG && word.length > STEM_LENGTH) {
      add(hash(word, 0, STEM_LENGTH, STEM));
      add(hash(word, word.length - ENDING_LENGTH, word.length, ENDING));
    }
    addTags(previousTag, tag);
    previous = paired;
    previousTag = tag;
  }
  addTags(previousTag, EDGE_TAG);
}

function addTitle(list: FeatureList, title: string): void {
  const tokens = tokenize(title);
  traitsOf({ text: title, tokens }).forEach((value, trait) => {
    if (value > 0) list.add(TITLE_PART.steps + trait, 1);
  });
  addTopics(list, tokens, [TITLE_PART.topics]);
}

const SPEECH_ONLY = { steps: [SPEECH_HEAD.steps], topics: [SPEECH_HEAD.topics] } as const;
const BOTH = {
  steps: [SPEECH_HEAD.steps, ARTICLE_HEAD.steps],
  topics: [SPEECH_HEAD.topics, ARTICLE_HEAD.topics],
} as const;

/** Replaces what is in `list` by the features of one sentence; those of articles only where it has a title. */
export function listFeatures(list: FeatureList, sentence: SentenceInput): void {
  const isTitled = sentence.title !== undefined;
  const firsts = isTitled ? BOTH : SPEECH_ONLY;
  list.clear();
  list.add(SPEECH_HEAD.bias, 1);
  if (isTitled) list.add(ARTICLE_HEAD.bias, 1);
  addTraits(list, traitsOf(sentence), firsts.steps);
  addGrams(list, sentence.tokens, isTitled);
  addTopics(list, sentence.tokens, firsts.topics);
  if (sentence.title !== undefined) addTitle(list, sentence.title);
}
