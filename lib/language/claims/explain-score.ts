import { type Estimate, type Influence, logOdds } from "@/lib/model";
import { tokenize } from "../words/tokenize-words";
import { type LoneSentence, scoreSentence } from "./score-sentence";

/** A claim has some thirty words; of a sentence without end the rest is not asked. */
const MOST_WORDS = 80;

/** The score of a sentence with what each of its words counts: the log odds that are lost without it. */
export function explainScore({ text, ...rest }: LoneSentence): Estimate {
  const probability = scoreSentence({ text, ...rest });
  const words = tokenize(text).filter(({ kind }) => kind !== "punctuation");
  const influences = words.slice(0, MOST_WORDS).map(({ start, end }): Influence => {
    const without = scoreSentence({ text: text.slice(0, start) + text.slice(end), ...rest });
    return { name: text.slice(start, end), value: 1, weight: logOdds(probability) - logOdds(without) };
  });
  influences.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { of: "worth-checking", probability, influences };
}
