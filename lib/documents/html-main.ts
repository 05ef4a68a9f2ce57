import type { Paragraph } from "./html-paragraphs";

/** Shorter blocks are labels and headings, which pages have everywhere. */
const SHORTEST_PROSE = 40;

/** How much of the prose an element must hold to be the main one; a page has few paragraphs beside its article. */
const MAIN_SHARE = 0.8;

/** An element that the author marks as the article is taken at its word when it holds so much of the prose. */
const MARKED_SHARE = 0.5;

const marks = ["[itemprop~=articleBody]", "article", "main, [role=main]"];

/** The deepest element that holds nearly all prose of the article, which the page may have marked. */
export function mainElement(body: Element, paragraphs: readonly Paragraph[]): Element {
  const prose = proseWithin(body, paragraphs);
  const amount = (element: Element): number => prose.get(element) ?? 0;
  let main = markedElement(body, amount) ?? body;
  const enough = amount(main) * MAIN_SHARE;
  for (;;) {
    const deeper = [...main.children].find((child) => amount(child) >= enough);
    if (deeper === undefined || enough === 0) return main;
    main = deeper;
  }
}

function markedElement(body: Element, amount: (element: Element) => number): Element | undefined {
  for (const mark of marks) {
    const [best] = [...body.querySelectorAll(mark)].sort((a, b) => amount(b) - amount(a));
    if (best !== undefined && amount(best) > 0 && amount(best) >= amount(body) * MARKED_SHARE) return best;
  }
  return undefined;
}

/** Characters of prose that each element holds. */
function proseWithin(body: Element, paragraphs: readonly Paragraph[]): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  for (const { block, text, linkedShare } of paragraphs) {
    if (text.length < SHORTEST_PROSE) continue;
    const amount = text.length * (1 - linkedShare);
    for (let element: Element | null = block; element !== null; element = element.parentElement) {
      prose.set(element, (prose.get(element) ?? 0) + amount);
      if (element === body) break;
    }
  }
  return prose;
}
