import { compareNames } from "@/lib/language";
import { overlaps, type Span } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import { isHeld } from "../alignment/relate-words";
import { subjectOf } from "./subject-of";

/** Without a subject to go by, most of the claim must be there. */
const SUBJECTLESS_COVERAGE = 0.75;
const passagePronouns = ["he", "she", "it", "they", "his", "her", "its", "their", "this", "these"];

/** True when the passage leaves what it speaks of to the text before it. */
const leansBack = ({ passage }: Pair): boolean =>
  passagePronouns.some((pronoun) => passage.positionsOf.has(pronoun));

/** A content word of the passage that nothing in the claim answers, and that the text before the claim has. */
const sharesReferent = ({ claim, passage, alignment }: Pair): boolean =>
  passage.content.some((position) => {
    const word = passage.words[position];
    return alignment.ofPassage[position] === undefined && claim.contextLemmas.has(word?.lemma ?? "");
  });

/** "The US" by "the United States". */
const isNamed = ({ claim, passage }: Pair, word: Span): boolean =>
  claim.analysis.names.some(
    (name) =>
      overlaps(name, word) &&
      passage.analysis.names.some((other) =>
        ["same", "variant"].includes(compareNames(name.full, other.full)),
      ),
  );

/**
 * True when the passage speaks of what the claim speaks of: it has the head of the claim's subject, or a proper name
 * in it, or a pronoun for what stands in its own context. "It" asks for something of the claim's own context.
 */
export function isSubjectAnswered(pair: Pair): boolean {
  const { claim, passage, alignment } = pair;
  const { content, leansOnContext } = subjectOf(claim);
  const head = content.at(-1);
  const isAnswered = (position: number): boolean => {
    const word = claim.words[position];
    return isHeld(alignment.ofClaim[position]) || (word !== undefined && isNamed(pair, word));
  };
  if (head !== undefined && isAnswered(head)) return true;
  if (content.some((position) => claim.words[position]?.proper === true && isAnswered(position))) return true;
  if (leansOnContext) return sharesReferent(pair);
  if (head === undefined) return alignment.coverage >= SUBJECTLESS_COVERAGE;
  return leansBack(pair) && passage.contextLemmas.has(claim.words[head]?.lemma ?? "");
}
