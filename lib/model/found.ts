import type { SourceKind } from "./source";
import type { Span } from "./span";

/** What sources are narrowed to; what is absent is not asked. */
export interface SourceFilters {
  readonly outlet?: string;
  readonly kind?: SourceKind;
  /** The first part of a BCP 47 tag: "en" takes "en-GB" too. */
  readonly language?: string;
  /** ISO 8601 days, both included; a source without a date has neither. */
  readonly from?: string;
  readonly to?: string;
  /** Of the source, or of a note on it. */
  readonly tag?: string;
}

/** A passage that was found for some words; `start` and `end` index the source's text. */
export interface FoundPassage extends Span {
  readonly sourceId: string;
  /** The words of the passage. */
  readonly quote: string;
  readonly title: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
}
