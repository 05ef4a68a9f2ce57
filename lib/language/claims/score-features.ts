import { FEATURE_COUNT, SPEECH_HEAD } from "./feature-space";
import type { Sentence } from "./sentence";
import { addSentence, addTitle, type FeatureSink } from "./sentence-features";
import { titleWords } from "./traits";

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

  addRun(first: number, length: number): void {
    let sum = 0;
    for (let feature = first; feature < first + length; feature += 1) sum += this.#weights[feature] ?? 0;
    if (first < SPEECH_HEAD.end) this.speech += sum;
    else this.article += sum;
  }
}

/** Gives the estimated probability, 0 to 1, that a careful reader would want a sentence checked. */
export type Scorer = (sentence: Sentence) => number;

/**
 * Scorers from weights in whole steps: logistic regression with one head for speech and, for the sentences of a
 * document with this title, perhaps empty, a second on top of it. Without a title a scorer judges speech.
 */
export function scorersOf(weights: Int8Array, step: number): (title?: string) => Scorer {
  if (weights.length !== FEATURE_COUNT) throw new Error(`${weights.length} weights, not ${FEATURE_COUNT}`);
  const sum = new WeightSum(weights);
  const probability = (logit: number): number => 1 / (1 + Math.exp(-step * logit));
  return (title) => {
    if (title === undefined) {
      return (sentence) => {
        sum.clear();
        addSentence(sum, sentence);
        return probability(sum.speech);
      };
    }
    sum.clear();
    addTitle(sum, title);
    const fromTitle = sum.article;
    const words = titleWords(title);
    return (sentence) => {
      sum.clear();
      addSentence(sum, sentence, words);
      return probability(SPEECH_SHARE * sum.speech + sum.article + fromTitle);
    };
  };
}
