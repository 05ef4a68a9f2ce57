import type { Claim, DocumentInfo } from "./claim";
import type { Source } from "./source";
import type { Change } from "./version";

/** Why a page is left alone. */
export type NotRead =
  | "not-an-article"
  | "unsupported-language"
  | "too-little-text"
  | "switched-off"
  | "not-text";

/** What the content script knows of its page; claims are in reading order. */
export interface PageReading {
  readonly document: DocumentInfo;
  readonly outcome:
    | { readonly kind: "read"; readonly partly: boolean }
    | { readonly kind: "left-alone"; readonly why: NotRead };
  readonly sentences: number;
  readonly claims: readonly Claim[];
}

/** A page as it was taken at one moment, to be saved. */
export interface CapturedPage extends Pick<Source, "byline" | "modifiedAt" | "claimReviews">, DocumentInfo {
  readonly text: string;
  /** Where it was met. */
  readonly address: string;
  /** The page is longer than what is saved of one. */
  readonly partly: boolean;
}

/** How the page of a tab stands to the library, and what it says otherwise than the stored one. */
export type SavedPage =
  | { readonly kind: "not-saved" }
  | {
      readonly kind: "saved";
      readonly sourceId: string;
      /** ISO 8601. */
      readonly savedAt: string;
      readonly changes: readonly Change[];
      /** The page is longer than what is saved of one. */
      readonly partly: boolean;
    };
