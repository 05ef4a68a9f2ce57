import type { Negation } from "@/lib/model";
import { clauseEnd } from "../words/clause-end";
import { phraseAt } from "../words/phrase-table";
import { type Reading, readWords } from "../words/read-words";
import { spanOfTokens } from "../words/span-of-tokens";
import { WordClass } from "../words/word-class";
import { negationCues } from "./negation-cues";

/** "No. 5" counts, it does not negate. */
const isNumeroSign = (reading: Reading, index: number): boolean =>
  reading.tokens[index]?.lower === "no" &&
  reading.tokens[index + 1]?.text === "." &&
  reading.tokens[index + 2]?.kind === "number";

/**
 * Negations and denials of `text` in order, each with the stretch it governs: from the cue to the end of its
 * clause. A cue without anything after it governs nothing and is left out.
 */
export function recognizeNegations(text: string, reading: Reading = readWords(text)): Negation[] {
  if ((reading.present & WordClass.negationCue) === 0) return [];
  const negations: Negation[] = [];
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    for (let index = sentence.from; index < sentence.to; index += 1) {
      if (((reading.classes[index] ?? 0) & WordClass.negationCue) === 0) continue;
      const phrase = phraseAt(negationCues, tokens, index);
      if (phrase === undefined || isNumeroSign(reading, index)) continue;
      const after = index + phrase.words.length;
      if (after > sentence.to) continue;
      if (phrase.value !== "none") {
        const end = clauseEnd(reading, after, sentence.to);
        // A passive or predicative denial governs what stands before it: "the report was denied".
        const scope =
          end > after ? spanOfTokens(reading, after, end) : spanOfTokens(reading, sentence.from, index);
        if (scope.end > scope.start) {
          negations.push({ cue: spanOfTokens(reading, index, after), scope, kind: phrase.value });
        }
      }
      index = after - 1;
    }
  }
  return negations;
}
