import type { ReasonNote } from "./reason-note";
import type { Span } from "./span";

export type Slot =
  | "number"
  | "date"
  | "name"
  | "place"
  | "negation"
  | "attribution"
  | "superlative"
  | "unit"
  | "scope"
  | "hedge";

export type Relation = "supports" | "conflicts" | "differs" | "related";

/** One slot of claim and passage laid side by side. `claim` and `evidence` are surfaces, verbatim. */
export interface Reason {
  readonly slot: Slot;
  readonly claim: string;
  readonly evidence: string;
  readonly verdict: "agrees" | "conflicts" | "differs";
  /** What leads to the verdict; for `differs` the benign explanation. */
  readonly note: ReasonNote;
}

/** What one passage says of one claim. */
export interface Comparison {
  readonly relation: Relation;
  /** Estimated probability, 0 to 1, that the relation holds. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** A comparison with the place where it stands: `quote` is the source's text at the span, verbatim. */
export interface Evidence extends Span, Comparison {
  readonly sourceId: string;
  readonly outlet?: string;
  readonly title: string;
  readonly publishedAt?: string;
  readonly quote: string;
  /** Label of the ultimate provenance ("Axios", "Karoline Leavitt"); evidence of one origin shares it. */
  readonly origin: string;
  /** True when the origin cannot be told; it then counts as one of its own. */
  readonly originUnknown: boolean;
}

export type Standing = "supported" | "contested" | "conflicting" | "unclear" | "silent";

/** All evidence on one claim. */
export interface Finding {
  readonly claimId: string;
  readonly standing: Standing;
  /** Number of independent origins behind supporting and conflicting evidence. */
  readonly origins: number;
  /** Set where the reader said that the claim states nothing to check. */
  readonly isDismissed?: true;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** What the page side may hold of a finding: no text of the library. */
export type FindingSummary = Pick<Finding, "claimId" | "standing" | "origins" | "isDismissed">;
