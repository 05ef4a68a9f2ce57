import { readParagraphs } from "@/lib/documents";
import { type Collected, collectBlocks, selectArticle } from "@/lib/page";
import { runAtOnce } from "@/lib/slices";
import { candidatesOf } from "./candidates";
import { chooseBlocks } from "./choose-blocks";
import { secondOpinion, squeezed } from "./second-opinion";

export interface ArticleText {
  /** Paragraphs are parted by "\n\n". */
  readonly text: string;
  /** The page is longer than what is saved of one. */
  readonly partly: boolean;
}

/**
 * UTF-16 units of a saved text: in any script it stays below the 1 MiB that a browser passes on at once, and no
 * article comes near it.
 */
const MOST_CHARACTERS = 300_000;

const DESCRIPTIONS =
  'meta[name="description"], meta[property="og:description"], meta[name="twitter:description"]';

/** What the page's reader and the second extractor agree on, and a little more. */
function paragraphsDrawn(root: Element, collected: Collected, second: Element | undefined): string[] {
  const read = new Set(selectArticle(collected).blocks);
  const candidates = candidatesOf(collected, read, squeezed(second?.textContent ?? ""));
  const descriptions = [...root.querySelectorAll(DESCRIPTIONS)].map(
    (meta) => meta.getAttribute("content") ?? "",
  );
  return chooseBlocks(candidates, { descriptions }).map(({ block }) => block.text);
}

/**
 * The article of a page as it is drawn now; of a page that draws nothing, because the script that would show it never
 * came, what the second extractor finds. `root` is the `html` element. A page without an article gives what it has of
 * running text.
 */
export function extractArticle(root: Element): ArticleText {
  // to save a page is worth a pause
  const collected = runAtOnce(collectBlocks(root));
  const second = secondOpinion(root.ownerDocument);
  const isDrawn = collected.blocks.length > 0 || second === undefined;
  const paragraphs = isDrawn
    ? paragraphsDrawn(root, collected, second)
    : readParagraphs(second).map(({ text }) => text);
  const text = paragraphs.join("\n\n");
  const isLong = text.length > MOST_CHARACTERS;
  const end = isLong ? text.lastIndexOf("\n\n", MOST_CHARACTERS) : text.length;
  return {
    text: text.slice(0, end > 0 ? end : MOST_CHARACTERS),
    partly: collected.partly || isLong,
  };
}
