import { likenessTo } from "./character-grams";
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

/**
 * So many of the best say in other words what is asked for (pseudo-relevance feedback, Rocchio 1971), and how much the
 * likeness to them counts. Set, not trained: most of the training queries have one answer, and there more does no better.
 */
const BEST = 5;
const COMPANY_WEIGHT = 0.25;

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
  const likeness = likenessTo(texts);
  const scores = sharesOfBest(candidates.map(({ score }) => score));
  const likenesses = sharesOfBest(likeness(asked));
  const features = sharedWords(asked, texts).map((shared, i) => ({
    ...shared,
    score: scores[i] ?? 0,
    likeness: likenesses[i] ?? 0,
    context: candidates[i]?.context ?? 0,
  }));
  return { asked, texts, likeness, features };
}

/** What the weights are learned over. */
export const rankingFeatures = (query: string, candidates: readonly Candidate[]): RankingFeatures[] =>
  describe(query, candidates).features;

/** The indices of the highest scores, the best first. */
const bestOf = (scores: readonly number[], count: number): number[] =>
  scores
    .map((_, i) => i)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, count);

/**
 * A second look at what the index found, with the words themselves at hand: for each candidate a score by which to
 * order them. Linear in the index's score, likeness of characters, the words and numbers shared and how close they
 * stand, what the neighbouring sentences add, and likeness to the best by all these.
 */
export function rerank(query: string, candidates: readonly Candidate[]): number[] {
  const { asked, texts, likeness, features } = describe(query, candidates);
  const scores = features.map(
    (each) =>
      each.score +
      weights.likeness * each.likeness +
      weights.held * each.held +
      weights.together * each.together +
      NUMBERS_WEIGHT * each.numbers +
      CONTEXT_WEIGHT * each.context,
  );
  const best = bestOf(scores, BEST).map((i) => texts[i] ?? "");
  const company = sharesOfBest(likeness(`${asked} ${best.join(" ")}`));
  return scores.map((score, i) => score + COMPANY_WEIGHT * (company[i] ?? 0));
}
