import type { Reading } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { quotedAs } from "./cue-verbs";

/** Words that belong to a verb group: auxiliaries, modals, adverbs, "to"; a possessive "'s" does not. */
function belongsToVerb({ tokens, classes }: Reading, index: number, floor: number): boolean {
  const bits = classes[index] ?? 0;
  const lower = tokens[index]?.lower ?? "";
  if ((bits & WordClass.capitalised) !== 0 && index > floor) return false;
  // "He's said", but not "Powell's said".
  if (lower === "'s" || lower === "’s") return ((classes[index - 1] ?? 0) & WordClass.pronoun) !== 0;
  return (
    lower === "to" ||
    lower.endsWith("ly") ||
    (bits & (WordClass.adverb | WordClass.auxiliary | WordClass.modal)) !== 0
  );
}

/** First token of the verb group that ends in the cue: "has repeatedly said" from "has". */
export function startOfVerbGroup(reading: Reading, cue: number, floor: number): number {
  const { tokens } = reading;
  const quoted = tokens[cue - 1]?.lower === "as" && quotedAs.has(tokens[cue - 2]?.lower ?? "");
  let index = quoted ? cue - 2 : cue;
  while (index > floor && belongsToVerb(reading, index - 1, floor)) index -= 1;
  return index;
}
