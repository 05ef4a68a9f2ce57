import type { Pair } from "../alignment/pair";
import { isHeld } from "../alignment/relate-words";
import { isFiniteVerb } from "../words/finite-verb";
import { lightVerbs } from "../words/function-words";

/** True when the first telling verb of the claim, or what its auxiliary leads to, has an answer in the passage. */
export function isPredicateAnswered({ claim, alignment }: Pair): boolean {
  const { words } = claim;
  const finite = words.findIndex(
    (word, position) => isFiniteVerb(words, position) && !lightVerbs.has(word.lemma),
  );
  const main = words.findIndex((word, position) => position >= finite && word.wordKind === "content");
  return finite >= 0 && isHeld(alignment.ofClaim[main]);
}
