import type { Pair } from "../alignment/pair";
import { linkStrength } from "../alignment/relate-words";

/**
 * What the single words of a pair say, as strings to be hashed: words of the claim that the passage lacks, words
 * exchanged for one another, words of the passage among the shared ones, and cues that change what is asked.
 */
export function wordCluesOf({ claim, passage, alignment }: Pair): string[] {
  const clues: string[] = [];
  const positions: number[] = [];
  claim.words.forEach((word, position) => {
    const link = alignment.ofClaim[position];
    const sort = word.wordKind === "number" ? "#" : word.proper ? "^" : word.lemma;
    if (link === undefined) {
      clues.push(`lacks ${sort}`);
      const after = claim.words[position + 1];
      if (after !== undefined && sort !== "#" && sort !== "^")
        clues.push(`lacks ${sort} ${after.wordKind === "number" ? "#" : after.lemma}`);
      return;
    }
    if (word.wordKind !== "function") positions.push(link.passage);
    const other = passage.words[link.passage];
    if (other === undefined || link.kind === "same" || word.proper || word.wordKind === "number") return;
    clues.push(`${link.kind} ${word.lemma} ${other.lemma}`);
    if (linkStrength[link.kind] < 0.5) clues.push(`loses ${word.lemma}`, `gains ${other.lemma}`);
  });
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  for (
    let position = Math.max(0, first - 2);
    position <= Math.min(passage.words.length - 1, last + 2);
    position += 1
  ) {
    const word = passage.words[position];
    if (word === undefined || alignment.ofPassage[position] !== undefined) continue;
    if (!word.proper && word.wordKind !== "number") clues.push(`adds ${word.lemma}`);
  }
  return clues;
}
