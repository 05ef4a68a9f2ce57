import {
  ARTICLE_HEAD,
  BUCKETS,
  FEATURE_COUNT,
  SPEECH_HEAD,
  TITLE_PART,
} from "@/lib/language/claims/feature-space";
import { SPEECH_SHARE } from "@/lib/language/claims/score-features";
import { topicOf } from "@/lib/language/claims/scored-word";
import { sentenceOf } from "@/lib/language/claims/sentence";
import { addSentence, addTitle } from "@/lib/language/claims/sentence-features";
import { titleWords } from "@/lib/language/claims/traits";
import { FeatureList } from "./feature-list";
import { type Example, type FtrlSettings, trainFtrl } from "./ftrl";
import type { Judged, Training } from "./read-training";
import { recencyWeights } from "./recency";
import { VECTOR_LENGTH, type WordVector } from "./word-vectors";

/** Chosen on ct24-dev and, for articles, by folds over hosts; all within a point of each other near here. */
const SPEECH_SETTINGS: FtrlSettings = { learningRate: 0.05, l1: 2, l2: 5, epochs: 3 };
const ARTICLE_SETTINGS: FtrlSettings = { learningRate: 0.05, l1: 0.5, l2: 2, epochs: 6 };

/** Sentences written by one hand count less than sentences found. */
const INVENTED_WEIGHT = 0.25;

/** Chosen by folds over hosts: the sentences of stored pages were judged less surely, and most are of other kinds than news. */
const PAGES_WEIGHT = 0.2;

/** Invented speech is new and scarce, and what it is to balance is plenty: debates of six decades. */
const INVENTED_SPEECH_WEIGHT = 8;

/** Where the numbers of the topic vectors stand during training, after the features proper: one part for each head. */
const VECTOR_PARTS = [
  { topics: SPEECH_HEAD.topics, first: FEATURE_COUNT },
  { topics: ARTICLE_HEAD.topics, first: FEATURE_COUNT + VECTOR_LENGTH },
  { topics: TITLE_PART.topics, first: FEATURE_COUNT + 2 * VECTOR_LENGTH },
] as const;

const TRAINED_COUNT = FEATURE_COUNT + VECTOR_PARTS.length * VECTOR_LENGTH;

/** The vector of each topic bucket: the mean of its words' vectors by use; absent for buckets without a known word. */
export function bucketVectors(words: readonly WordVector[]): readonly (Float64Array | undefined)[] {
  const sums: (Float64Array | undefined)[] = new Array(BUCKETS).fill(undefined);
  const uses = new Float64Array(BUCKETS);
  for (const { word, uses: count, vector } of words) {
    const bucket = topicOf(word);
    const sum = sums[bucket] ?? new Float64Array(VECTOR_LENGTH);
    vector.forEach((value, place) => {
      sum[place] = (sum[place] ?? 0) + count * value;
    });
    sums[bucket] = sum;
    uses[bucket] = (uses[bucket] ?? 0) + count;
  }
  return sums.map((sum, bucket) => sum?.map((value) => value / (uses[bucket] ?? 1)));
}

type Buckets = ReturnType<typeof bucketVectors>;

/** How often each feature is used: by the rows themselves, and topics by all texts, where words not in the rows count. */
export function featureUses(rows: readonly Judged[], words: readonly WordVector[]): Float64Array {
  const uses = new Float64Array(FEATURE_COUNT);
  for (const row of rows) {
    listJudged(row);
    for (let index = 0; index < list.length; index += 1) {
      const feature = list.features[index] ?? 0;
      uses[feature] = (uses[feature] ?? 0) + 1;
    }
  }
  for (const { topics } of VECTOR_PARTS) uses.fill(0, topics, topics + BUCKETS);
  for (const { word, uses: count } of words) {
    for (const { topics } of VECTOR_PARTS) {
      const feature = topics + topicOf(word);
      uses[feature] = (uses[feature] ?? 0) + count;
    }
  }
  return uses;
}

const list = new FeatureList(FEATURE_COUNT);

/** The features of `from` to before `to`, with topics replaced by the sum of their vectors. */
function trainable(buckets: Buckets, from: number, to: number): Pick<Example, "features" | "values"> {
  const features: number[] = [];
  const values: number[] = [];
  const vectors = new Float64Array(VECTOR_PARTS.length * VECTOR_LENGTH);
  for (let index = 0; index < list.length; index += 1) {
    const feature = list.features[index] ?? 0;
    const value = list.values[index] ?? 0;
    if (feature < from || feature >= to) continue;
    const part = VECTOR_PARTS.findIndex(({ topics }) => feature >= topics && feature < topics + BUCKETS);
    if (part < 0) {
      features.push(feature);
      values.push(value);
      continue;
    }
    const vector = buckets[feature - (VECTOR_PARTS[part]?.topics ?? 0)];
    vector?.forEach((number, place) => {
      const at = part * VECTOR_LENGTH + place;
      vectors[at] = (vectors[at] ?? 0) + value * number;
    });
  }
  vectors.forEach((number, place) => {
    if (number === 0) return;
    features.push(FEATURE_COUNT + place);
    values.push(number);
  });
  return { features: Int32Array.from(features), values: Float32Array.from(values) };
}

/** Turns the weights of vectors into weights of topic buckets, which is all that is shipped. */
function collapse(trained: Float64Array, buckets: Buckets, weights: Float64Array): void {
  for (const { topics, first } of VECTOR_PARTS) {
    buckets.forEach((vector, bucket) => {
      let sum = 0;
      vector?.forEach((number, place) => {
        sum += number * (trained[first + place] ?? 0);
      });
      weights[topics + bucket] = (weights[topics + bucket] ?? 0) + sum;
    });
  }
}

function listJudged({ text, title }: Judged): void {
  list.clear();
  addSentence(list, sentenceOf(text), title === undefined ? undefined : titleWords(title));
  if (title !== undefined) addTitle(list, title);
}

/** The weights of the head that judges sentences on their own. */
export function fitSpeech(
  { speech, inventedSpeech }: Pick<Training, "speech" | "inventedSpeech">,
  buckets: Buckets,
): Float64Array {
  const exampleOf = (row: Judged, weight: number): Example => {
    listJudged(row);
    return { ...trainable(buckets, 0, SPEECH_HEAD.end), label: row.label, weight, offset: 0 };
  };
  const recency = recencyWeights(speech);
  const examples = [
    ...inventedSpeech.map((row) => exampleOf(row, INVENTED_SPEECH_WEIGHT)),
    ...speech.map((row, index) => exampleOf(row, recency[index] ?? 1)),
  ];
  const trained = trainFtrl(examples, TRAINED_COUNT, SPEECH_SETTINGS);
  const weights = trained.slice(0, FEATURE_COUNT);
  collapse(trained, buckets, weights);
  return weights;
}

/** All weights: those of `speech` and, learned on top of what they say, those for sentences of articles. */
export function fitArticles(
  training: Pick<Training, "articles" | "pages" | "invented">,
  speech: Float64Array,
  buckets: Buckets,
): Float64Array {
  const exampleOf =
    (weight: number) =>
    (row: Judged): Example => {
      listJudged(row);
      const offset = SPEECH_SHARE * list.dot(speech, 0, SPEECH_HEAD.end);
      return { ...trainable(buckets, SPEECH_HEAD.end, FEATURE_COUNT), label: row.label, weight, offset };
    };
  const examples = [
    ...training.invented.map(exampleOf(INVENTED_WEIGHT)),
    ...training.pages.map(exampleOf(PAGES_WEIGHT)),
    ...training.articles.map(exampleOf(1)),
  ];
  const trained = trainFtrl(examples, TRAINED_COUNT, ARTICLE_SETTINGS);
  const weights = trained.slice(0, FEATURE_COUNT);
  collapse(trained, buckets, weights);
  return weights.map((weight, feature) => weight + (speech[feature] ?? 0));
}
