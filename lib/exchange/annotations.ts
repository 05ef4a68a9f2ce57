import type { Note, QuoteSelector, Source } from "@/lib/model";

export type AnnotationSource = Pick<Source, "id" | "url">;

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

const quoteSelector = ({ exact, prefix, suffix }: QuoteSelector) => ({
  type: "TextQuoteSelector",
  exact,
  prefix,
  suffix,
});

/** What a note hangs on, as the address of its document; a source without one is named by its id. */
function targetOf({ target }: Note, addresses: ReadonlyMap<string, string>): unknown {
  if (target.kind === "claim") return { source: target.pageUrl, selector: quoteSelector(target.selector) };
  const source =
    addresses.get(target.sourceId) ?? `urn:sourcelight:source:${encodeURIComponent(target.sourceId)}`;
  return target.kind === "source" ? source : { source, selector: quoteSelector(target.selector) };
}

/** Notes as a collection of W3C Web Annotations (JSON-LD). */
export function notesAsAnnotations(notes: readonly Note[], sources: readonly AnnotationSource[]): string {
  const addresses = new Map(
    sources.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url] as const])),
  );
  const items = notes.map((note) => ({
    type: "Annotation",
    id: `urn:sourcelight:note:${encodeURIComponent(note.id)}`,
    created: note.createdAt,
    modified: note.updatedAt,
    motivation: "commenting",
    body: [
      { type: "TextualBody", format: "text/markdown", value: note.text },
      ...note.tags.map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
    ],
    target: targetOf(note, addresses),
  }));
  const page = { type: "AnnotationPage", items };
  const collection = { "@context": CONTEXT, type: "AnnotationCollection", total: items.length, first: page };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}
