import type { Source } from "./source";

/** What a source said before it was saved again. */
export interface SourceVersion
  extends Pick<Source, "title" | "text" | "publishedAt" | "modifiedAt" | "capturedAt" | "contentHash"> {
  readonly id: string;
  readonly sourceId: string;
  /** ISO 8601 instant at which a later version took its place. */
  readonly replacedAt: string;
}

/** One thing that a later version of a text says otherwise; texts are verbatim. */
export type Change =
  /** A fact within a sentence that is otherwise the same; without `before` it is new, without `after` it is gone. */
  | {
      readonly kind: "number" | "date" | "name" | "attribution";
      readonly before?: string;
      readonly after?: string;
      /** The sentence as it is now. */
      readonly sentence: string;
    }
  | { readonly kind: "reworded"; readonly before: string; readonly after: string }
  | { readonly kind: "added" | "correction"; readonly after: string }
  | { readonly kind: "removed"; readonly before: string };
