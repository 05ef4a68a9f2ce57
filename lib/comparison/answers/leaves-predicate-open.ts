import { overlaps } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import { isHeld } from "../alignment/relate-words";
import { isFiniteVerb } from "../words/finite-verb";
import { lightVerbs } from "../words/function-words";
import type { Word } from "../words/read-words";

/** What something is called, is like or stands at is said in many ways, and often without a verb. */
const stative = new Set(
  "know call refer name locate situate base consider regard describe feature contain consist comprise star hold cost total average reach earn gross near remain".split(
    " ",
  ),
);

/** True for a verb that says little of what is done: another, or none, may stand in its place. */
export const saysLittle = (lemma: string): boolean => stative.has(lemma) || lightVerbs.has(lemma);

/** The place of the first telling word of the predicate: the verb, or what its auxiliary leads to. */
function predicateOf(words: readonly Word[]): number | undefined {
  const finite = words.findIndex(
    (word, position) => isFiniteVerb(words, position) && !lightVerbs.has(word.lemma),
  );
  if (finite < 0) return undefined;
  const place = words.findIndex((word, position) => position >= finite && word.wordKind === "content");
  const word = words[place];
  return word === undefined || saysLittle(word.lemma) ? undefined : place;
}

const causes = new Set("because due owing".split(" "));
/** Words behind "because of" among which the cause is looked for. */
const CAUSE_REACH = 6;

/** The places of the words that name a cause. */
function causeOf(words: readonly Word[]): readonly number[] {
  const cue = words.findIndex(
    ({ lower }, position) => causes.has(lower) || (lower === "by" && words[position - 1]?.lower === "caused"),
  );
  if (cue < 0) return [];
  const reach = words.slice(cue + 1, cue + 1 + CAUSE_REACH);
  return reach.flatMap(({ wordKind }, step) => (wordKind === "content" ? [cue + 1 + step] : []));
}

/** True when the passage has no word for what the claim says of its subject, or for the cause that it names. */
export function leavesPredicateOpen({ claim: { words, denials }, alignment }: Pair): boolean {
  const isAnswered = (place: number): boolean => isHeld(alignment.ofClaim[place]);
  const place = predicateOf(words);
  const word = words[place ?? -1];
  // what denies by its meaning may be answered by a plain "not"
  const denies = word !== undefined && denials.some(({ cue }) => overlaps(cue, word));
  const predicate = denies ? undefined : place;
  const cause = causeOf(words);
  return (predicate !== undefined && !isAnswered(predicate)) || (cause.length > 0 && !cause.some(isAnswered));
}
