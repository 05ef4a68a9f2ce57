import type { Modality } from "@/lib/model";
import { clauseEnd } from "../words/clause-end";
import { phraseAt } from "../words/phrase-table";
import { type Reading, readWords } from "../words/read-words";
import { spanOfTokens } from "../words/span-of-tokens";
import { WordClass } from "../words/word-class";
import { modalityCues } from "./modality-cues";

/** "May 5" and "Will Smith": capitalised inside a sentence, the word is a month or a name. */
const isNameOrMonth = (reading: Reading, index: number, sentenceStart: number): boolean =>
  ((reading.classes[index] ?? 0) & WordClass.capitalised) !== 0 &&
  (index > sentenceStart || reading.tokens[index + 1]?.kind === "number");

/**
 * The parts of `text` that are not stated as plain facts, in order: hedges, predictions, plans, conditions and
 * obligations, each with the stretch it governs, from the cue to the end of its clause.
 */
export function recognizeModalities(text: string, reading: Reading = readWords(text)): Modality[] {
  if ((reading.present & WordClass.modalityCue) === 0) return [];
  const modalities: Modality[] = [];
  for (const sentence of reading.sentences) {
    for (let index = sentence.from; index < sentence.to; index += 1) {
      if (((reading.classes[index] ?? 0) & WordClass.modalityCue) === 0) continue;
      const phrase = phraseAt(modalityCues, reading.tokens, index);
      if (phrase === undefined) continue;
      const after = index + phrase.words.length;
      if (phrase.value === "none" || isNameOrMonth(reading, index, sentence.from) || after > sentence.to) {
        index = Math.min(after, sentence.to) - 1;
        continue;
      }
      const end = clauseEnd(reading, after, sentence.to);
      const cue = spanOfTokens(reading, index, after);
      // "..., reportedly" and "is unclear" look back over the clause they close.
      const scope =
        end > after ? spanOfTokens(reading, after, end) : spanOfTokens(reading, sentence.from, index);
      if (scope.end > scope.start) modalities.push({ cue, scope, kind: phrase.value });
      index = after - 1;
    }
  }
  return modalities;
}
