import type { Reason, ReasonNote, Slot, Span } from "@/lib/model";

/** One slot of the claim laid beside one of the passage. */
export interface SlotFinding {
  readonly slot: Slot;
  /** Into the claim's text. */
  readonly claim: Span;
  /** Into the passage's text. */
  readonly evidence: Span;
  readonly verdict: Reason["verdict"];
  /** What leads to the verdict; for `differs` the benign explanation. */
  readonly note: ReasonNote;
  /** How sure it is that both are about the same thing; 0 to 1. */
  readonly affinity: number;
  /** Set on a clash that follows from the rules alone, of a sort that the weights were never shown. */
  readonly isProof?: true;
}
