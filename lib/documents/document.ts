import type { ClaimReview, DocumentInfo } from "@/lib/model";

/** What a document states of itself; what it does not state is absent. */
export interface DocumentFacts extends Partial<DocumentInfo> {
  readonly byline?: string;
  /** As `publishedAt`. */
  readonly modifiedAt?: string;
  readonly claimReviews?: readonly ClaimReview[];
}

/** A file's document as it reads without its surroundings. */
export interface ReadDocument extends DocumentFacts {
  readonly title: string;
  /** Paragraphs are parted by "\n\n"; without title, byline and boilerplate. */
  readonly text: string;
  readonly links: readonly Link[];
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

/** Why a file is no document; `message` is a reason that reads on after the file's name. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
}
