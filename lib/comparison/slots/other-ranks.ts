import type { Span } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { Prepared } from "../statement";
import { isInPredicate } from "../words/is-in-predicate";

/** "First phase", "second phase": what a statement speaks of, by its rank among others of its kind. */
interface Ranked {
  readonly rank: number;
  readonly kind: string;
}

const NAMED_RANK = 1;

function rankedIn({ analysis, words }: Prepared): Ranked[] {
  const read = (span: Span, rank: number): Ranked[] => {
    const next = words.find((word) => word.start >= span.end);
    const isNaming = next?.wordKind === "content" && !isInPredicate(words, span);
    return isNaming ? [{ rank, kind: next.lemma }] : [];
  };
  return [
    ...analysis.superlatives
      .filter(({ canonical }) => canonical === "first")
      .flatMap((span) => read(span, NAMED_RANK)),
    ...analysis.quantities
      .filter(({ dimension }) => dimension === "order")
      .flatMap((span) => read(span, span.magnitude.min ?? 0)),
  ];
}

/** True when the claim speaks of the first phase and the passage of the second: their values are not of one thing. */
export function speakOfOtherRanks({ claim, passage }: Pair): boolean {
  const theirs = rankedIn(passage);
  return rankedIn(claim).some(
    ({ kind, rank }) =>
      theirs.some((other) => other.kind === kind && other.rank !== rank) &&
      !theirs.some((other) => other.kind === kind && other.rank === rank),
  );
}
