import type { Claim, DocumentInfo } from "./claim";
import type { Finding, Reason, Relation } from "./evidence";
import type { Span } from "./span";

/** A step of the comparison that decided, or kept another from deciding. */
export type Rule =
  /** The passage has too little of the claim to be compared. */
  | "too-little-shared"
  /** It is likely about something else. */
  | "another-matter"
  /** A slot excludes the claim's, and the weights expect a conflict. */
  | "clash-expected"
  /** A slot excludes the claim's by the rules alone. */
  | "clash-certain"
  /** The passage is the claim, word for word, but for one number or date. */
  | "said-over"
  /** Two values in surroundings so alike are two values of one thing. */
  | "clash-in-like-words"
  /** Support is likelier than all else. */
  | "support-expected"
  /** Nearly all is said again, and nothing otherwise. */
  | "said-in-other-words"
  /** Support was likeliest, and a slot leaves the claim open. */
  | "slot-leaves-open"
  /** One event, and a slot differs. */
  | "slot-differs"
  /** No slot takes a side. */
  | "nothing-decides"
  | "part-conflicts"
  | "part-borne-out"
  /** Other passages bear out the other parts. */
  | "parts-together"
  // what kept a relation from being said
  | "bears-too-little"
  | "name-left-out"
  | "no-name-shared"
  | "name-left-open"
  | "other-subject"
  | "value-left-open"
  | "predicate-left-open"
  | "other-report"
  | "denied-on-one-side"
  | "few-words-shared"
  | "opposites-counted";

/** What one feature of a pair counts in a probability. */
export interface Influence {
  /** As the weight file names it. */
  readonly name: string;
  readonly value: number;
  /** What the log odds of the probability lose where the feature is 0 and all else stays. */
  readonly weight: number;
}

/** A probability, 0 to 1, that weights made of features; the strongest influences first. */
export interface Estimate {
  readonly of: "worth-checking" | "bearing" | "supports" | "conflicts" | "neither";
  readonly probability: number;
  readonly influences: readonly Influence[];
}

/** A slot that was compared, also where it is not shown as a reason. */
export interface ExplainedSlot extends Reason {
  /** How sure it is that both sides are about the same thing, 0 to 1. */
  readonly affinity: number;
}

/** One passage laid beside a claim, or beside one part of it. */
export interface ExplainedPair {
  /** The claim's words, or its part's. */
  readonly claim: string;
  /** Share of the claim, 0 to 1, that the passage holds. */
  readonly coverage: number;
  readonly slots: readonly ExplainedSlot[];
  /** Bearing first; then, where it was asked, the likeliest outcome. */
  readonly estimates: readonly Estimate[];
  readonly rules: readonly Rule[];
  /** Absent where the passage is about something else. */
  readonly relation?: Relation;
}

/** What became of a passage that the search found. */
export type PassageFate =
  | "shown"
  /** Others say more, or its source is shown twice already. */
  | "weaker"
  | "another-matter"
  /** Of the page itself. */
  | "own-page"
  /** The reader put it aside. */
  | "corrected";

/** A passage that the search found; `start` and `end` index the source's text. */
export interface ExplainedPassage extends Span {
  readonly sourceId: string;
  readonly title: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly quote: string;
  /** For ranking within this claim only. */
  readonly score: number;
  readonly fate: PassageFate;
  /** The relation that counts, after all parts and passages were joined. */
  readonly relation?: Relation;
  /** Of all parts together. */
  readonly rules: readonly Rule[];
  /** The whole claim first, then its parts where they were asked. */
  readonly pairs: readonly ExplainedPair[];
}

/** Passages that rest on one word. */
export interface ExplainedOrigin {
  /** Absent where it cannot be told. */
  readonly label?: string;
  /** Places among the explanation's passages. */
  readonly passages: readonly number[];
  /** One line for each merge. */
  readonly reasons: readonly string[];
}

/** Everything that led to the finding on one claim. */
export interface Explanation extends Pick<Finding, "standing" | "isDismissed"> {
  readonly document: DocumentInfo;
  readonly claim: Claim;
  /** That the sentence is worth checking; the influences are its words. */
  readonly detection: Estimate;
  /** Independent origins of what takes a side. */
  readonly originCount: number;
  /** What was searched for. */
  readonly terms: readonly string[];
  /** In the order in which they were found. */
  readonly passages: readonly ExplainedPassage[];
  readonly origins: readonly ExplainedOrigin[];
  /** Names of weight files, each with a fingerprint of its content. */
  readonly weights: Readonly<Record<string, string>>;
}
