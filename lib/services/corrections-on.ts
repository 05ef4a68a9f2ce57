import type { CorrectedPassage, Correction } from "@/lib/model";

type Cited = Pick<CorrectedPassage, "sourceId" | "quote">;

/** What the reader's corrections change about one claim. */
export interface ClaimCorrections {
  /** The reader said that it states nothing to check. */
  readonly isDismissed: boolean;
  /** Whether a passage counts as evidence on the claim. */
  readonly admits: (passage: Cited) => boolean;
  /** Pairs of positions among the passages whose origins the reader said are one. */
  readonly sameOrigins: (passages: readonly Cited[]) => readonly (readonly [number, number])[];
}

/**
 * The corrections that bear on the claim with these words, wherever it was read. A wrong match puts one passage aside, for
 * this claim; another event puts all passages of the source aside, for this claim; one origin holds for the two passages,
 * for every claim.
 */
export function correctionsOn(claim: string, corrections: readonly Correction[]): ClaimCorrections {
  const words = bare(claim);
  const own = corrections.filter((each) => each.kind === "same-origin" || bare(each.claim.text) === words);
  const wrong = new Set(own.flatMap((each) => (each.kind === "wrong-match" ? [keyOf(each.passage)] : [])));
  const elsewhere = new Set(
    own.flatMap((each) => (each.kind === "not-same-event" ? [each.passage.sourceId] : [])),
  );
  return {
    isDismissed: own.some(({ kind }) => kind === "not-a-claim"),
    admits: (passage) => !elsewhere.has(passage.sourceId) && !wrong.has(keyOf(passage)),
    sameOrigins: (passages) => {
      const placeOf = new Map(passages.map((passage, place) => [keyOf(passage), place]));
      return own.flatMap((each) => {
        if (each.kind !== "same-origin") return [];
        const [a, b] = each.passages.map((passage) => placeOf.get(keyOf(passage)));
        return a === undefined || b === undefined ? [] : [[a, b] as const];
      });
    },
  };
}

const bare = (text: string): string => text.replace(/\s+/g, " ").trim();

const keyOf = ({ sourceId, quote }: Cited): string => `${sourceId}\n${bare(quote)}`;
