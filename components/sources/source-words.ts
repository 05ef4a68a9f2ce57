import type { Source } from "@/lib/model";

export const kindWords: Readonly<Record<Source["kind"], string>> = {
  "full-text": "Full text",
  digest: "Digest",
  snippet: "Snippet",
};

/** What one should know of a source's text before relying on it. */
export const kindHints: Readonly<Record<Source["kind"], string>> = {
  "full-text": "The document as it was saved.",
  digest: "The facts of the document restated, one a sentence; not its own words.",
  snippet: "A part of the document that was saved on its own.",
};
