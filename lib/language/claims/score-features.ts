import type { FeatureList } from "./feature-list";
import { FEATURE_COUNT, SPEECH_HEAD } from "./feature-space";

/** How much of what the speech head says holds for articles, where worth is judged more evenly. */
export const SPEECH_SHARE = 0.7;

/** The log odds that listed features give a sentence: one head for speech, that and a second for articles. */
export function logitOf(list: FeatureList, weights: ArrayLike<number>, isTitled: boolean): number {
  const speech = list.dot(weights, 0, SPEECH_HEAD.end);
  return isTitled ? SPEECH_SHARE * speech + list.dot(weights, SPEECH_HEAD.end, FEATURE_COUNT) : speech;
}
