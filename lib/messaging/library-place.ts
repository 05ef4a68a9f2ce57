import type { Span } from "@/lib/model";

/** A source, and where one means in its text. */
export interface SourcePlace {
  readonly sourceId: string;
  readonly passage?: Span;
}

/** The fragment of the library's address that opens the place: `#source=<id>&start=<n>&end=<n>`. */
export function hashOfSource({ sourceId, passage }: SourcePlace): string {
  const fields = new URLSearchParams({ source: sourceId });
  if (passage !== undefined) {
    fields.set("start", String(passage.start));
    fields.set("end", String(passage.end));
  }
  return `#${fields}`;
}

/** The place that a fragment names; a span that makes no sense is left out. */
export function sourceOfHash(hash: string): SourcePlace | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const sourceId = fields.get("source");
  if (sourceId === null || sourceId === "") return undefined;
  const [start, end] = [fields.get("start"), fields.get("end")].map((field) => Number(field ?? Number.NaN));
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  if (!isSpan || start === undefined || end === undefined || start < 0 || end <= start) return { sourceId };
  return { sourceId, passage: { start, end } };
}

/** The fragment of the library's address that searches it for the words: `#find=<words>`. */
export const hashOfSearch = (words: string): string => `#${new URLSearchParams({ find: words })}`;

/** The words that a fragment searches for. */
export const searchOfHash = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, "")).get("find") || undefined;
