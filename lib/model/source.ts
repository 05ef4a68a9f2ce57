import type { DocumentInfo } from "./claim";
import type { Span } from "./span";

/** A `reference` is an address with a title, whose text is not here. */
export type SourceKind = "full-text" | "digest" | "snippet" | "reference";

/**
 * A stored document of the reader's library. `text` is that of its latest version; a page that is saved again after it
 * changed leaves its earlier text among the versions.
 */
export interface Source extends DocumentInfo {
  readonly id: string;
  readonly kind: SourceKind;
  /** Paragraphs are parted by "\n\n". */
  readonly text: string;
  readonly byline?: string;
  /** As `publishedAt`. */
  readonly modifiedAt?: string;
  /** Other addresses that the same page was met under. */
  readonly aliases?: readonly string[];
  /** ISO 8601 instant at which a page was as `text` has it. */
  readonly capturedAt?: string;
  readonly claimReviews?: readonly ClaimReview[];
  readonly tags?: readonly string[];
  /** The stored source that this one has nearly all of its words from. */
  readonly nearCopyOf?: string;
  /** ISO 8601 instant at which it came into the library. */
  readonly addedAt: string;
  /** SHA-256 of the text, hex. */
  readonly contentHash: string;
  /** Set on what the seed corpus brought, with the version of the seed file. */
  readonly seed?: { readonly version: number };
}

/** What somebody else found on a claim, as a page carries it (schema.org ClaimReview); shown as theirs alone. */
export interface ClaimReview {
  readonly claim: string;
  readonly reviewer?: string;
  readonly finding?: string;
}

/** A source as the seed corpus or a local pack brings it, before it is stored. */
export interface SeedSource extends Omit<Source, "addedAt" | "contentHash" | "seed"> {
  /** Another number whenever the words change: the library then takes the new ones. */
  readonly version: number;
}

/** A sentence of a source: the unit of retrieval. `start` and `end` index the source's text. */
export interface Passage extends Span {
  readonly sourceId: string;
  /** Position among the source's passages, from 0. */
  readonly ordinal: number;
}

export interface Note {
  readonly id: string;
  /** Markdown. */
  readonly text: string;
  readonly target: NoteTarget;
  readonly tags: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set on words that a backup had for the note of this id, which has other words in the library. */
  readonly otherWordsOf?: string;
}

/** What a note hangs on; quotes are anchored by W3C text selectors. */
export type NoteTarget =
  | { readonly kind: "source"; readonly sourceId: string }
  | { readonly kind: "passage"; readonly sourceId: string; readonly selector: QuoteSelector }
  | {
      readonly kind: "claim";
      readonly pageUrl: string;
      readonly pageTitle: string;
      readonly selector: QuoteSelector;
    };

/** W3C Web Annotation TextQuoteSelector, with the position as a hint. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start?: number;
}
