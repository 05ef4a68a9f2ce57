import { type Block, BlockList } from "./block-list";
import { isLeftOut } from "./left-out";
import { isNamedAsAside } from "./name-hints";
import { attributeOf, createWalker, isElement, isText, localNameOf } from "./native-dom";
import { type Rendering, renderingOf } from "./rendering";

/** A block-level element; parents come before their children. */
export interface Container {
  readonly element: Element;
  readonly tag: string;
  /** -1 for the root. */
  readonly parent: number;
  readonly isNamedAsAside: boolean;
}

export interface Collected {
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  /** True when the page was larger than the budget, or changed under the walk. */
  readonly partly: boolean;
}

export interface Budget {
  readonly nodes: number;
  readonly characters: number;
}

/** A novel of text, or thirty long articles of markup: beyond that memory and battery are the reader's. */
const PAGE_BUDGET: Budget = { nodes: 120_000, characters: 600_000 };

/** An open element on the way from the root to where the walk stands. */
interface Frame {
  readonly element: Element;
  readonly container: number;
  readonly isBlock: boolean;
  readonly isLinked: boolean;
  readonly isInArticle: boolean;
  readonly rendering: Rendering;
}

/**
 * Reads the rendered text below `root` in document order, without recursion, so that no depth of nesting
 * overflows the stack. Yields at each node: the caller decides how long a slice lasts.
 */
export function* collectBlocks(root: Element, budget: Budget = PAGE_BUDGET): Generator<void, Collected> {
  const containers: Container[] = [];
  const list = new BlockList();
  const frames: Frame[] = [];
  const walker = createWalker(root);
  const collected = (partly: boolean): Collected => ({ blocks: list.blocks, containers, partly });

  for (let nodes = 0; nodes < budget.nodes && list.characters < budget.characters; nodes++) {
    yield;
    const node = walker.currentNode;
    const frame = frames.at(-1);
    if (isText(node)) {
      if (frame?.rendering.isVisible) readText(node, frame, list);
    } else if (isElement(node)) {
      if (localNameOf(node) === "br") list.breakLine(frame?.container ?? 0);
      else {
        const entered = enter(node, frame, containers, list);
        if (entered !== undefined) frames.push(entered);
        if (entered !== undefined && walker.firstChild() !== null) continue;
      }
    }
    const step = climb(walker, root, frames, list);
    if (step !== "moved") return collected(step === "lost");
  }
  list.end(frames.at(-1)?.container ?? 0);
  return collected(true);
}

function readText(node: Text, frame: Frame, list: BlockList): void {
  if (frame.rendering.keepsLines) list.addLines(node, frame.isLinked, frame.container);
  else list.add(node, frame.isLinked);
}

/** The element's frame, or `undefined` when nothing below it is read. */
function enter(
  element: Element,
  above: Frame | undefined,
  containers: Container[],
  list: BlockList,
): Frame | undefined {
  if (isLeftOut(element, above?.isInArticle ?? false)) return undefined;
  const rendering = renderingOf(element);
  if (rendering.kind === "none") return undefined;
  const tag = localNameOf(element);
  const isBlock = rendering.kind === "block" || above === undefined;
  if (isBlock) {
    list.end(above?.container ?? 0);
    const parent = above?.container ?? -1;
    containers.push({ element, tag, parent, isNamedAsAside: isNamedAsAside(element) });
  }
  return {
    element,
    container: isBlock ? containers.length - 1 : above.container,
    isBlock,
    isLinked: tag === "a" || (above?.isLinked ?? false),
    isInArticle: above?.isInArticle || isArticle(element, tag),
    rendering,
  };
}

const isArticle = (element: Element, tag: string): boolean =>
  tag === "article" || tag === "main" || /^(?:article|main)$/.test(attributeOf(element, "role"));

/** To the next node to the right, closing what lies to the left of it. */
function climb(
  walker: TreeWalker,
  root: Element,
  frames: Frame[],
  list: BlockList,
): "moved" | "done" | "lost" {
  for (;;) {
    const here = walker.currentNode;
    const frame = frames.at(-1);
    if (frame?.element === here) {
      if (frame.isBlock) list.end(frame.container);
      frames.pop();
    }
    if (here === root) return "done";
    if (walker.nextSibling() !== null) return "moved";
    if (walker.parentNode() === null) return "lost"; // the page took the branch away between two slices
  }
}
