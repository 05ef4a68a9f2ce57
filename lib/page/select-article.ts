import type { Block } from "./block-list";
import type { Collected, Container } from "./collect-blocks";

/** What of a page is its article, as indices of blocks in reading order. */
export interface Article {
  readonly blocks: readonly Block[];
  /** Characters of running prose in it. */
  readonly prose: number;
  /** Paragraphs of running prose in it. */
  readonly paragraphs: number;
  /** Headings that are nothing but a link: many of them make a page of teasers. */
  readonly linkedHeadings: number;
}

/** Shorter blocks are labels, bylines, teasers: they say nothing of where the article is. */
const PROSE_LENGTH = 80;
/** A block with more of its text in links leads elsewhere. */
const MAX_LINKED = 0.5;
/** The article is the innermost element that still holds this share of the prose around it. */
const ARTICLE_SHARE = 0.7;
/** An element that calls itself an aside yet holds this share of all prose is the article after all. */
const TOO_MUCH_FOR_AN_ASIDE = 0.4;
/** With less prose than this outside of them, a page's asides are misnamed: it is a gallery, or a form. */
const TOO_LITTLE_FOR_AN_ARTICLE = 350;
/** What one paragraph can weigh: a single giant block must not outweigh an article of many. */
const MAX_WEIGHT = 1_500;

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
/** Ends of a sentence, also before a closing quote or bracket. */
const SENTENCE_END = /[.!?…。؟]["'”’»)\]]{0,2}$/;

const isLinky = (block: Block): boolean => block.linked > MAX_LINKED * block.text.length;
const isProse = (block: Block): boolean => block.text.length >= PROSE_LENGTH && !isLinky(block);

/** The article among the blocks of a page: where the prose is densest, without what stands around it. */
export function selectArticle({ blocks, containers }: Pick<Collected, "blocks" | "containers">): Article {
  const all = proseByContainer(blocks, containers);
  const named = realAsides(containers, all);
  const outsideAsides = blocks.filter((block) => !named[block.container]);
  const rest = proseByContainer(outsideAsides, containers);
  const isMisnamed = (rest[0] ?? 0) < TOO_LITTLE_FOR_AN_ARTICLE;
  const [asides, weighed] = isMisnamed ? [[], all] : [named, rest];
  const inside = within(articleRoot(containers, weighed), containers);
  const chosen = blocks.filter((block) => inside[block.container] && !asides[block.container]);
  const kept = chosen.filter((block) => isKept(block, containers));
  const paragraphs = kept.filter(isProse);
  return {
    blocks: kept,
    prose: paragraphs.reduce((sum, block) => sum + block.text.length, 0),
    paragraphs: paragraphs.length,
    linkedHeadings: chosen.filter((block) => isHeading(block, containers) && isLinky(block)).length,
  };
}

/** For each container the weight of the prose anywhere inside it. */
function proseByContainer(blocks: readonly Block[], containers: readonly Container[]): number[] {
  const weights = containers.map(() => 0);
  for (const block of blocks)
    if (isProse(block))
      weights[block.container] =
        (weights[block.container] ?? 0) + Math.min(block.text.length - block.linked, MAX_WEIGHT);
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? -1;
    if (parent >= 0) weights[parent] = (weights[parent] ?? 0) + (weights[index] ?? 0);
  }
  return weights;
}

/** True for each container that stands, or lies in one that stands, beside the article. */
function realAsides(containers: readonly Container[], prose: readonly number[]): boolean[] {
  const all = prose[0] ?? 0;
  const asides: boolean[] = [];
  for (const [index, { parent, isNamedAsAside }] of containers.entries())
    asides[index] =
      asides[parent] === true || (isNamedAsAside && (prose[index] ?? 0) <= TOO_MUCH_FOR_AN_ASIDE * all);
  return asides;
}

/** Descends from the root as long as one child holds most of what its parent holds. */
function articleRoot(containers: readonly Container[], prose: readonly number[]): number {
  const heaviest: number[] = [];
  for (const [index, { parent }] of containers.entries()) {
    const best = heaviest[parent];
    if (parent >= 0 && (best === undefined || (prose[index] ?? 0) > (prose[best] ?? 0)))
      heaviest[parent] = index;
  }
  let root = 0;
  for (;;) {
    const child = heaviest[root];
    if (child === undefined || (prose[child] ?? 0) < ARTICLE_SHARE * (prose[root] ?? 0)) return root;
    if (heaviest[child] === undefined) return root; // a lone paragraph: its neighbours belong to it
    root = child;
  }
}

function within(root: number, containers: readonly Container[]): boolean[] {
  const inside: boolean[] = [];
  for (const [index, { parent }] of containers.entries())
    inside[index] = index === root || inside[parent] === true;
  return inside;
}

const isHeading = (block: Block, containers: readonly Container[]): boolean =>
  HEADINGS.has(containers[block.container]?.tag ?? "");

/** Prose, headings, and short lines that end like a sentence; no bylines, labels, teasers or lists of links. */
function isKept(block: Block, containers: readonly Container[]): boolean {
  if (isLinky(block)) return false;
  return isProse(block) || isHeading(block, containers) || SENTENCE_END.test(block.text.slice(-4));
}
