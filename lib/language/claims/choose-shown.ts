/** A sentence with its score and length, as the density rule sees it. */
export interface Candidate {
  readonly score: number;
  readonly words: number;
}

/** About one claim in a paragraph of news: more underlining makes readers ignore it. */
export const WORDS_PER_CLAIM = 80;

export interface DensityOptions {
  /** At most one claim for so many words of the document, rounded up. */
  readonly wordsPerClaim: number;
  /** Scores below this are never shown. */
  readonly threshold: number;
}

/**
 * Positions of the candidates to show, in reading order: those at or above the threshold, the best first until
 * the document's share is used up. Of equal scores the earlier one is kept.
 */
export function chooseShown(candidates: readonly Candidate[], options: DensityOptions): readonly number[] {
  const words = candidates.reduce((sum, candidate) => sum + candidate.words, 0);
  const share = Math.ceil(words / options.wordsPerClaim);
  return candidates
    .map((candidate, position) => ({ score: candidate.score, position }))
    .filter(({ score }) => score >= options.threshold)
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .slice(0, share)
    .map(({ position }) => position)
    .sort((a, b) => a - b);
}
