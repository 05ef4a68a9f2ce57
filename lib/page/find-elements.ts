import { createElementWalker, isElement, localNameOf } from "./native-dom";

/** What a page says of itself stands near its beginning and its end; one larger than this is read in part. */
const MOST_ELEMENTS = 120_000;

/**
 * The elements below `root` with these local names, in document order, among the first {@link MOST_ELEMENTS}. Yields at each
 * element: one query of a page of a million nodes takes longer than a slice.
 */
export function* findElements(root: Element, names: ReadonlySet<string>): Generator<void, Element[]> {
  const found: Element[] = [];
  const walker = createElementWalker(root);
  for (let seen = 0; seen < MOST_ELEMENTS; seen += 1) {
    yield;
    const node = walker.nextNode();
    if (node === null) break;
    if (isElement(node) && names.has(localNameOf(node))) found.push(node);
  }
  return found;
}
