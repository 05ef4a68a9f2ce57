import { FEATURE_COUNT, SPEECH_HEAD } from "./feature-space";
import { addSentence, addTitle, type FeatureSink } from "./sentence-features";
import type { SentenceInput } from "./traits";

/** How much of what the speech head says holds for articles, where worth is judged more evenly. */
export const SPEECH_SHARE = 0.7;

/** Adds up weights as features come: most of them have none and cost one look. */
class WeightSum implements FeatureSink {
  speech = 0;
  article = 0;
  readonly #weights: Int8Array;
  readonly #lastRound: Int32Array;
  #round = 0;

  constructor(weights: Int8Array) {
    this.#weights = weights;
    this.#lastRound = new Int32Array(weights.length);
  }

  clear(): void {
    this.#round += 1;
    this.speech = 0;
    this.article = 0;
  }

  add(feature: number, value: number): void {
    const weight = this.#weights[feature];
    if (weight === undefined || weight === 0 || this.#lastRound[feature] === this.#round) return;
    this.#lastRound[feature] = this.#round;
    if (feature < SPEECH_HEAD.end) this.speech += weight * value;
    else this.article += weight * value;
  }
}

/**
 * A function that gives the estimated probability, 0 to 1, that a careful reader would want a sentence checked,
 * from weights in whole steps: logistic regression with one head for speech and, for sentences of documents, a
 * second on top of it. What the last title says is kept, as all sentences of a document share it.
 */
export function scorerOf(weights: Int8Array, step: number): (sentence: SentenceInput) => number {
  if (weights.length !== FEATURE_COUNT) throw new Error(`${weights.length} weights, not ${FEATURE_COUNT}`);
  const sum = new WeightSum(weights);
  const title = { text: "", logit: 0 };
  const titleLogit = (text: string): number => {
    if (text !== title.text) {
      sum.clear();
      addTitle(sum, text);
      title.text = text;
      title.logit = sum.article;
    }
    return title.logit;
  };
  return (sentence) => {
    const fromTitle = sentence.title === undefined ? 0 : titleLogit(sentence.title);
    sum.clear();
    addSentence(sum, sentence);
    const logit =
      sentence.title === undefined ? sum.speech : SPEECH_SHARE * sum.speech + sum.article + fromTitle;
    return 1 / (1 + Math.exp(-step * logit));
  };
}
