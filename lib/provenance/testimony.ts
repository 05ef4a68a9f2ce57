/** A passage as provenance sees it. */
export interface Testimony {
  readonly text: string;
  /** The text just before the passage in its source, for who "she" is. */
  readonly context?: string;
  readonly outlet?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly sourceId?: string;
  /** True for a digest: the words are whoever restated the facts', so that likeness of wording says nothing. */
  readonly isRestated?: boolean;
}
