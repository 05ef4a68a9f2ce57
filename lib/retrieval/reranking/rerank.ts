import { gramSimilarities } from "./character-grams";
import weights from "./ranking.weights.json";

/** A passage that the index found, with its words. */
export interface Candidate {
  /** Title of the source, if the words of the title count as words of the passage. */
  readonly text: string;
  /** From the index; any scale. */
  readonly score: number;
  /** Share of the query, 0 to 1, that stands next to the passage and not in it. */
  readonly context: number;
}

/**
 * A word in a neighbouring sentence counts as much as the best passage's score spread over all words. It is set, not
 * trained: the training data has no neighbours.
 */
const CONTEXT_WEIGHT = 1;

/** Longer passages are cut before they are compared: a passage of 5 MB is one that could not be split. */
const MAX_COMPARED = 4000;

/**
 * A second look at what the index found, with the words themselves at hand: for each candidate a score by which to
 * order them. Linear in three parts: the index's score as a share of the best, likeness of characters (which joins
 * other forms and compounds of a word), and what the neighbouring sentences add.
 */
export function rerank(query: string, candidates: readonly Candidate[]): number[] {
  const best = Math.max(...candidates.map(({ score }) => score));
  const likeness = gramSimilarities(
    query.slice(0, MAX_COMPARED),
    candidates.map(({ text }) => text.slice(0, MAX_COMPARED)),
  );
  return candidates.map(
    ({ score, context }, i) =>
      score / best + weights.likeness * (likeness[i] ?? 0) + CONTEXT_WEIGHT * context,
  );
}
