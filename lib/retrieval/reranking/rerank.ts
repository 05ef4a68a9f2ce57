import { gramSimilarities } from "./character-grams";
import weights from "./ranking.weights.json";
import { sharedWords } from "./shared-words";

/** A passage that the index found, with its words. */
export interface Candidate {
  /** Title of the source, if the words of the title count as words of the passage. */
  readonly text: string;
  /** From the index; any scale. */
  readonly score: number;
  /** Share of the query, 0 to 1, that stands next to the passage and not in it. */
  readonly context: number;
}

/** What is learned of a candidate, each from 0 to 1. */
export interface RankingFeatures {
  /** The index's score as a share of the best candidate's. */
  readonly score: number;
  /** Likeness of characters as a share of the best candidate's: it joins other forms and compounds of a word. */
  readonly likeness: number;
  /** As `SharedWords`. */
  readonly held: number;
  readonly together: number;
}

/**
 * A word in a neighbouring sentence counts as much as the best passage's score spread over all words. It is set, not
 * trained: the training data has no neighbours.
 */
const CONTEXT_WEIGHT = 1;

/**
 * A passage that holds the claim's own numbers is about the same event more often than not. Set, not trained: in the
 * training data a number is often what the queries got wrong.
 */
const NUMBERS_WEIGHT = 0.2;

/** Longer passages are cut before they are compared: a passage of 5 MB is one that could not be split. */
const MAX_COMPARED = 4000;

/** Each value as a share of the largest; all 0 where that is not above 0. */
function sharesOfBest(values: readonly number[]): number[] {
  const best = Math.max(0, ...values);
  return values.map((value) => (best === 0 ? 0 : value / best));
}

function describe(query: string, candidates: readonly Candidate[]) {
  const asked = query.slice(0, MAX_COMPARED);
  const texts = candidates.map(({ text }) => text.slice(0, MAX_COMPARED));
  const scores = sharesOfBest(candidates.map(({ score }) => score));
  const likenesses = sharesOfBest(gramSimilarities(asked, texts));
  return sharedWords(asked, texts).map((shared, i) => ({
    ...shared,
    score: scores[i] ?? 0,
    likeness: likenesses[i] ?? 0,
    context: candidates[i]?.context ?? 0,
  }));
}

/** What the weights are learned over. */
export const rankingFeatures = (query: string, candidates: readonly Candidate[]): RankingFeatures[] =>
  describe(query, candidates);

/**
 * A second look at what the index found, with the words themselves at hand: for each candidate a score by which to
 * order them. Linear in the index's score, likeness of characters, the words and numbers shared and how close they
 * stand, and what the neighbouring sentences add.
 */
export const rerank = (query: string, candidates: readonly Candidate[]): number[] =>
  describe(query, candidates).map(
    ({ score, likeness, held, together, numbers, context }) =>
      score +
      weights.likeness * likeness +
      weights.held * held +
      weights.together * together +
      NUMBERS_WEIGHT * numbers +
      CONTEXT_WEIGHT * context,
  );
