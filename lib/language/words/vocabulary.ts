import { cueNouns } from "../attributions/cue-nouns";
import { cuePrepositions } from "../attributions/cue-prepositions";
import { cueVerbs } from "../attributions/cue-verbs";
import { CALENDAR, STARTS as dateStarts } from "../dates/date-starts";
import { modalityCues } from "../modality/modality-cues";
import { negationCues } from "../modality/negation-cues";
import { givenNames } from "../names/given-names";
import { organisationWords } from "../names/organisation-words";
import { placeLengths } from "../names/places";
import { STARTS as numberStarts } from "../quantities/may-start-number";
import { superlativeOpeners } from "../superlatives/superlative-words";
import { WordClass } from "./word-class";
import { wordClasses } from "./word-classes";

const openers: readonly (readonly [number, Iterable<string>])[] = [
  [WordClass.attributionCue, ["according", ":"]],
  [WordClass.attributionCue, cueVerbs.keys()],
  [WordClass.attributionCue, cuePrepositions.keys()],
  [WordClass.attributionCue, cueNouns.keys()],
  [WordClass.negationCue, negationCues.keys()],
  [WordClass.modalityCue, modalityCues.keys()],
  [WordClass.superlativeCue, superlativeOpeners],
  [WordClass.dateStart, dateStarts.keys()],
  [WordClass.calendarWord, CALENDAR],
  [WordClass.numberStart, [...numberStarts, "a", "an"]],
  [WordClass.organisation, organisationWords],
  [WordClass.givenName, givenNames],
  [WordClass.placeStart, placeLengths.keys()],
];

/**
 * Lower-case word to its class bits, the bits of the recognisers that it may start among them: one look-up for
 * each token serves every recogniser.
 */
export const vocabulary: ReadonlyMap<string, number> = (() => {
  const map = new Map(wordClasses);
  for (const [bit, words] of openers) {
    for (const word of words) map.set(word, (map.get(word) ?? 0) | bit);
  }
  return map;
})();
