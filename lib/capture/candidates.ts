import type { Block, Collected, Container } from "@/lib/page";
import { squeezed } from "./second-opinion";

/** A block of the page with all that speaks for or against keeping it. */
export interface Candidate {
  readonly block: Block;
  /** Its words alone, to compare. */
  readonly words: string;
  /** The page's reader takes it for a part of the article. */
  readonly isRead: boolean;
  /** Readability does. */
  readonly isSeconded: boolean;
  readonly kind: "heading" | "item" | "prose" | "line";
  /** Most of it is links: it leads elsewhere. */
  readonly isLinky: boolean;
  /** In an element that is named as no part of the article and holds nothing of it. */
  readonly isAside: boolean;
  /** Marked as text by its element, and not merely put in a box. */
  readonly isMarkedAsText: boolean;
  readonly parent: number;
}

/** Shorter blocks are labels, bylines, teasers, unless something else speaks for them. */
const PROSE_LENGTH = 80;
const MOST_LINKED = 0.5;

const HEADINGS = /^h[1-6]$/;
const ITEMS = /^(?:li|dd|dt)$/;
const TEXT_TAGS = /^(?:p|li|dd|dt|h[1-6]|blockquote|td|th)$/;

/** How far up a block may stand from the element that says what it is: `<h2><span>`, `<li><p>`. */
const NEAR = 2;

function tagsNear(containers: readonly Container[], index: number): string[] {
  const tags: string[] = [];
  for (let at = index; at >= 0 && tags.length < NEAR; at = containers[at]?.parent ?? -1)
    tags.push(containers[at]?.tag ?? "");
  return tags;
}

function* upwards(containers: readonly Container[], index: number): Generator<number> {
  for (let at = index; at >= 0; at = containers[at]?.parent ?? -1) yield at;
}

/** The blocks of a page, judged by its reader (`read`) and by a second extractor (`second`, squeezed). */
export function candidatesOf(
  { blocks, containers }: Collected,
  read: ReadonlySet<Block>,
  second: string,
): readonly Candidate[] {
  const isLinky = (block: Block) => block.linked > MOST_LINKED * block.text.length;
  const isLong = (block: Block) => block.text.length >= PROSE_LENGTH && !isLinky(block);
  const holdsArticle = new Set<number>();
  for (const block of read)
    if (isLong(block)) for (const at of upwards(containers, block.container)) holdsArticle.add(at);
  return blocks.map((block) => {
    const words = squeezed(block.text);
    const tags = tagsNear(containers, block.container);
    const has = (pattern: RegExp) => tags.some((tag) => pattern.test(tag));
    return {
      block,
      words,
      isRead: read.has(block),
      isSeconded: words !== "" && second.includes(words),
      kind: has(HEADINGS) ? "heading" : has(ITEMS) ? "item" : isLong(block) ? "prose" : "line",
      isLinky: isLinky(block),
      isAside: [...upwards(containers, block.container)].some(
        (at) => containers[at]?.isNamedAsAside === true && !holdsArticle.has(at),
      ),
      isMarkedAsText: has(TEXT_TAGS),
      parent: containers[block.container]?.parent ?? -1,
    };
  });
}
