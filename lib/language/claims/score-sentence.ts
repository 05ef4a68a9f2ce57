import model from "./claims.weights.json";
import { FEATURE_COUNT } from "./feature-space";
import { unpackWeights } from "./pack-weights";
import { type Scorer, scorersOf } from "./score-features";
import { sentenceOf } from "./sentence";

/** The scorer of a document's sentences, by its title, or of speech, by the shipped weights. */
export const scorerFor: (title?: string) => Scorer = scorersOf(
  unpackWeights(model.weights, FEATURE_COUNT),
  model.step,
);

/** A sentence by itself; with a title, perhaps empty, one of a document, without it speech. */
export interface LoneSentence {
  readonly text: string;
  readonly title?: string;
}

/** The estimated probability, 0 to 1, that a careful reader would want the sentence checked. */
export const scoreSentence = ({ text, title }: LoneSentence): number => scorerFor(title)(sentenceOf(text));
