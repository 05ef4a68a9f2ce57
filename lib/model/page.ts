import type { Claim, DocumentInfo } from "./claim";

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
