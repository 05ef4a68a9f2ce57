/** A claim as a correction keeps it: by its words, which say the same on every page, with where they were read. */
export interface CorrectedClaim {
  readonly text: string;
  readonly pageUrl: string;
  readonly pageTitle: string;
}

/** A passage as a correction keeps it: by its source and its words. */
export interface CorrectedPassage {
  readonly sourceId: string;
  readonly quote: string;
  /** Names it in lists, also after the source is gone. */
  readonly title: string;
}

/** What the reader says against the machine. */
export type CorrectionContent =
  /** The sentence states nothing to check. */
  | { readonly kind: "not-a-claim"; readonly claim: CorrectedClaim }
  /** The passage does not say of the claim what it was said to. */
  | { readonly kind: "wrong-match"; readonly claim: CorrectedClaim; readonly passage: CorrectedPassage }
  /** The passage's source speaks of something else than the claim. */
  | { readonly kind: "not-same-event"; readonly claim: CorrectedClaim; readonly passage: CorrectedPassage }
  /** Both passages go back to one origin. */
  | { readonly kind: "same-origin"; readonly passages: readonly [CorrectedPassage, CorrectedPassage] };

export type Correction = CorrectionContent & {
  readonly id: string;
  /** ISO 8601. */
  readonly madeAt: string;
};

/** The passages that it speaks of. */
export function passagesOf(correction: CorrectionContent): readonly CorrectedPassage[] {
  if ("passages" in correction) return correction.passages;
  return "passage" in correction ? [correction.passage] : [];
}
