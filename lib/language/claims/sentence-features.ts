import { type Token, tokenize } from "../text/tokenize";
import { ARTICLE_HEAD, GRAM_BUCKETS, SPEECH_HEAD, TITLE_PART, TOPIC_BUCKETS } from "./feature-space";
import { hashPair } from "./hash-text";
import { EDGE_TAG, NAME_TAG, TAG_COUNT, tagOf } from "./tag-of";
import { TRAIT_STEPS } from "./trait-names";
import { type SentenceInput, traitsOf } from "./traits";
import { factsOf, type WordFacts } from "./word-facts";

/** Takes the features of a sentence; of a feature that comes twice the first value counts. */
export interface FeatureSink {
  add(feature: number, value: number): void;
}

/** The bucket of what a word is about; the trainer fills it from word vectors. */
export const topicOf = (word: string): number => factsOf(word).code % TOPIC_BUCKETS;

function addTopics(sink: FeatureSink, facts: readonly WordFacts[], firsts: readonly number[]): void {
  const share = 1 / Math.sqrt(facts.length);
  for (const { code } of facts) {
    for (const first of firsts) sink.add(first + (code % TOPIC_BUCKETS), share);
  }
}

function addTraits(sink: FeatureSink, traits: Float32Array, firsts: readonly number[]): void {
  for (let trait = 0; trait < traits.length; trait += 1) {
    const value = traits[trait] ?? 0;
    for (let step = 0; step < TRAIT_STEPS.length; step += 1) {
      if (value < (TRAIT_STEPS[step] ?? 0)) break;
      for (const first of firsts) sink.add(first + trait * TRAIT_STEPS.length + step, 1);
    }
  }
}

function addGram(sink: FeatureSink, code: number, isTitled: boolean): void {
  const bucket = code % GRAM_BUCKETS;
  sink.add(SPEECH_HEAD.grams + bucket, 1);
  if (isTitled) sink.add(ARTICLE_HEAD.grams + bucket, 1);
}

function addTags(sink: FeatureSink, first: number, second: number, isTitled: boolean): void {
  sink.add(SPEECH_HEAD.tags + first * TAG_COUNT + second, 1);
  if (isTitled) sink.add(ARTICLE_HEAD.tags + first * TAG_COUNT + second, 1);
}

/** Single words, stems, endings and pairs of tags for both heads; pairs of words for speech, where data is plenty. */
function addGrams(
  sink: FeatureSink,
  tokens: readonly Token[],
  facts: readonly WordFacts[],
  isTitled: boolean,
): void {
  let previous = 0;
  let previousTag = EDGE_TAG;
  tokens.forEach((token, index) => {
    const known = facts[index];
    if (known === undefined) return;
    const { code, stem, ending } = known;
    const tag = tagOf(token, known, index === 0);
    addGram(sink, code, isTitled);
    const paired = tag === NAME_TAG ? NAME_TAG : code;
    sink.add(SPEECH_HEAD.grams + (hashPair(previous, paired) % GRAM_BUCKETS), 1);
    if (tag !== NAME_TAG && stem !== undefined) addGram(sink, stem, isTitled);
    if (tag !== NAME_TAG && ending !== undefined) addGram(sink, ending, isTitled);
    addTags(sink, previousTag, tag, isTitled);
    previous = paired;
    previousTag = tag;
  });
  addTags(sink, previousTag, EDGE_TAG, isTitled);
}

const SPEECH_ONLY = { steps: [SPEECH_HEAD.steps], topics: [SPEECH_HEAD.topics] } as const;
const BOTH = {
  steps: [SPEECH_HEAD.steps, ARTICLE_HEAD.steps],
  topics: [SPEECH_HEAD.topics, ARTICLE_HEAD.topics],
} as const;

/** Gives the features of one sentence to `sink`; those of articles only where it has a title. */
export function addSentence(sink: FeatureSink, sentence: SentenceInput): void {
  const isTitled = sentence.title !== undefined;
  const firsts = isTitled ? BOTH : SPEECH_ONLY;
  sink.add(SPEECH_HEAD.bias, 1);
  if (isTitled) sink.add(ARTICLE_HEAD.bias, 1);
  const facts = sentence.tokens.map(({ lower }) => factsOf(lower));
  addTraits(sink, traitsOf(sentence, facts), firsts.steps);
  addGrams(sink, sentence.tokens, facts, isTitled);
  addTopics(sink, facts, firsts.topics);
}

/** Gives the features of a document's title to `sink`; an empty one is no title and has none. */
export function addTitle(sink: FeatureSink, title: string): void {
  if (title === "") return;
  const tokens = tokenize(title);
  const facts = tokens.map(({ lower }) => factsOf(lower));
  traitsOf({ text: title, tokens }, facts).forEach((value, trait) => {
    if (value > 0) sink.add(TITLE_PART.steps + trait, 1);
  });
  addTopics(sink, facts, [TITLE_PART.topics]);
}
