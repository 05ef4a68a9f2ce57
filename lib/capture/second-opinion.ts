import { Readability } from "@mozilla/readability";

/** Beyond this many elements a copy of the page would cost more memory than a second opinion is worth. */
const MOST_ELEMENTS = 100_000;

/** Letters and digits alone: two extractors differ in white space and marks for the same block. */
export const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * What Readability takes for the article, `undefined` when it finds none. It works on a copy, in which nothing runs
 * and nothing is fetched; a page that breaks it costs the second opinion alone.
 */
export function secondOpinion(document: Document): Element | undefined {
  try {
    if (document.getElementsByTagName("*").length > MOST_ELEMENTS) return undefined;
    const copy = document.cloneNode(true) as Document;
    // it would unwrap their images by way of an HTML string
    for (const noscript of [...copy.getElementsByTagName("noscript")]) noscript.remove();
    const article = new Readability<Node>(copy, {
      disableJSONLD: true,
      serializer: (element) => element,
    }).parse();
    return (article?.content as Element | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}
