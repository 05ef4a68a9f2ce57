import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { cueVerbs } from "./cue-verbs";
import { maximumSourceTokens, personalPronouns } from "./noun-phrase";

/** What an apposition behind a comma begins with; other words begin a new clause. */
const startsAfterComma = (reading: Reading, index: number): boolean => {
  const bits = reading.classes[index] ?? 0;
  const token = reading.tokens[index];
  return (
    token !== undefined &&
    ((bits &
      (WordClass.determiner |
        WordClass.capitalised |
        WordClass.relative |
        WordClass.role |
        WordClass.roleModifier)) !==
      0 ||
      token.kind === "number")
  );
};

/** The subject after an inverted verb ("said Alicia Bannon, a counsel"): up to the end of its sentence or a quote. */
export function subjectAfter(reading: Reading, from: number, limit: number): TokenRange | undefined {
  const { tokens, classes } = reading;
  let to = from;
  if (personalPronouns.has(tokens[from]?.lower ?? "")) return { from, to: from + 1 };
  while (to < limit && to - from < maximumSourceTokens) {
    const token = tokens[to];
    if (token === undefined) break;
    if (/^[;:"“«!?]$/u.test(token.text)) break;
    if (token.text === "," && !startsAfterComma(reading, to + 1)) break;
    if (token.text === "." && (to + 1 >= limit || tokens[to + 1]?.gap !== 0) && to + 1 === limit) break;
    if (((classes[to] ?? 0) & WordClass.calendar) !== 0) break;
    if (cueVerbs.has(token.lower) && token.lower.endsWith("ing") && tokens[to - 1]?.text === ",") break;
    to += 1;
  }
  while (to > from && tokens[to - 1]?.kind === "punctuation" && tokens[to - 1]?.text !== ")") to -= 1;
  while (to > from && ((classes[to - 1] ?? 0) & WordClass.preposition) !== 0) to -= 1;
  return to > from ? { from, to } : undefined;
}
