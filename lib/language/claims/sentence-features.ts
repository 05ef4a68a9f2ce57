import { ARTICLE_HEAD, bucketOf, SPEECH_HEAD, TITLE_PART } from "./feature-space";
import { hashPair } from "./hash-text";
import type { ScoredWord } from "./scored-word";
import { type Sentence, sentenceOf } from "./sentence";
import { EDGE_TAG, NAME_TAG, TAG_COUNT } from "./tag-of";
import { TRAIT_STEPS } from "./trait-names";
import { type Counts, traitsOf } from "./traits";

/** Takes the features of a sentence; of a feature that comes twice the first value counts. */
export interface FeatureSink {
  add(feature: number, value: number): void;
  /** So many features with value 1, from `first` on; none of them comes again. */
  addRun(first: number, length: number): void;
}

/** Every word has the same share of what a sentence is about. */
function addTopics(sink: FeatureSink, words: readonly ScoredWord[], first: number): void {
  const share = 1 / Math.sqrt(words.length);
  for (const { bucket } of words) sink.add(first + bucket, share);
}

/** How many steps a count has reached, by the count, up to the last step. */
const STEPS_REACHED = Uint8Array.from(
  { length: (TRAIT_STEPS.at(-1) ?? 0) + 1 },
  (_, count) => TRAIT_STEPS.filter((step) => step <= count).length,
);

function addTraits(sink: FeatureSink, counts: Counts, first: number): void {
  for (let trait = 0; trait < counts.length; trait += 1) {
    const count = counts[trait] ?? 0;
    if (count === 0) continue;
    sink.addRun(first + trait * TRAIT_STEPS.length, STEPS_REACHED[count] ?? TRAIT_STEPS.length);
  }
}

type Head = typeof SPEECH_HEAD;

/** Single words, stems, endings and pairs of tags; pairs of words for speech alone, where data is plenty. */
function addWords(sink: FeatureSink, words: readonly ScoredWord[], { grams, tags }: Head, hasPairs: boolean) {
  let before = 0;
  let tagBefore = EDGE_TAG;
  let isFirst = true;
  for (const word of words) {
    const tag = isFirst ? word.openingTag : word.tag;
    const isName = tag === NAME_TAG;
    sink.add(grams + word.bucket, 1);
    if (hasPairs) {
      const code = isName ? NAME_TAG : word.code;
      sink.add(grams + bucketOf(hashPair(before, code)), 1);
      before = code;
    }
    if (!isName && word.stem !== undefined) sink.add(grams + word.stem, 1);
    if (!isName && word.ending !== undefined) sink.add(grams + word.ending, 1);
    sink.add(tags + tagBefore * TAG_COUNT + tag, 1);
    tagBefore = tag;
    isFirst = false;
  }
  sink.add(tags + tagBefore * TAG_COUNT + EDGE_TAG, 1);
}

function addHead(sink: FeatureSink, words: readonly ScoredWord[], counts: Counts, head: Head): void {
  sink.add(head.bias, 1);
  addTraits(sink, counts, head.steps);
  addWords(sink, words, head, head === SPEECH_HEAD);
  addTopics(sink, words, head.topics);
}

/** Gives the features of one sentence to `sink`; those of articles only where it stands under a title. */
export function addSentence(sink: FeatureSink, sentence: Sentence, title?: ReadonlySet<string>): void {
  const counts = traitsOf(sentence, title);
  addHead(sink, sentence.words, counts, SPEECH_HEAD);
  if (title !== undefined) addHead(sink, sentence.words, counts, ARTICLE_HEAD);
}

/** Gives the features of a document's title to `sink`; an empty one is no title and has none. */
export function addTitle(sink: FeatureSink, title: string): void {
  if (title === "") return;
  const sentence = sentenceOf(title);
  traitsOf(sentence).forEach((count, trait) => {
    if (count > 0) sink.add(TITLE_PART.steps + trait, 1);
  });
  addTopics(sink, sentence.words, TITLE_PART.topics);
}
