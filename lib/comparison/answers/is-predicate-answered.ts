import type { Pair } from "../alignment/pair";
import { linkStrength } from "../alignment/relate-words";
import { isFiniteVerb } from "../words/finite-verb";
import { lightVerbs } from "../words/function-words";

const HELD = 0.5;

/** True when the first telling verb of the claim, or what its auxiliary leads to, has an answer in the passage. */
export function isPredicateAnswered({ claim, alignment }: Pair): boolean {
  const { words } = claim;
  const finite = words.findIndex(
    (word, position) => isFiniteVerb(words, position) && !lightVerbs.has(word.lemma),
  );
  const main = words.findIndex((word, position) => position >= finite && word.wordKind === "content");
  const link = finite < 0 ? undefined : alignment.ofClaim[main];
  return link !== undefined && linkStrength[link.kind] >= HELD;
}
