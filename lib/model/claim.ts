import type { Span } from "./span";

/** Why a sentence is worth checking. */
export type ClaimReason =
  | "event"
  | "quantity"
  | "date"
  | "superlative"
  | "comparison"
  | "cause"
  | "attribution"
  | "status"
  | "identity";

/** A checkable sentence of a document; `start` and `end` index the document's text. */
export interface Claim extends Span {
  /** Stable for the same words in the same place: survives a re-read of an unchanged page. */
  readonly id: string;
  readonly text: string;
  /** The text just before in the same block or the one above, for pronouns and dates; at most 400 characters. */
  readonly context: string;
  /** Estimated probability, 0 to 1, that a careful reader would want this checked. */
  readonly score: number;
  readonly why: readonly ClaimReason[];
}

/** What is known of the document that a claim stands in. */
export interface DocumentInfo {
  readonly title: string;
  readonly url?: string;
  readonly outlet?: string;
  /** ISO 8601, date or date and time with zone; absent when the document does not say. */
  readonly publishedAt?: string;
  /** BCP 47. */
  readonly language?: string;
}

export interface Coverage {
  readonly sentences: number;
  readonly claims: number;
  readonly matched: number;
  readonly silent: number;
}
