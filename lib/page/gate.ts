import type { NotRead } from "@/lib/model";
import type { Article } from "./select-article";

/** Two short paragraphs. Less gives a detector nothing to stand on, and is mostly chrome. */
const MIN_PROSE = 350;
/** A page of teasers has about one linked heading for each paragraph of prose; an article has few. */
const MAX_LINKED_HEADINGS = 0.6;
/** A shorter run of linked headings is a list of related stories inside an article. */
const MIN_TEASERS = 5;
/** What a language test needs to see, and no more. */
const LANGUAGE_SAMPLE = 4_000;

/** Why the page is left alone; `undefined` when it is to be read. */
export function refuse(
  article: Pick<Article, "prose" | "paragraphs" | "linkedHeadings">,
  text: string,
  isSupported: (text: string) => boolean,
): NotRead | undefined {
  const teasers = article.linkedHeadings;
  if (teasers >= MIN_TEASERS && teasers > MAX_LINKED_HEADINGS * article.paragraphs) return "not-an-article";
  if (article.prose < MIN_PROSE) return "too-little-text";
  if (!isSupported(text.slice(0, LANGUAGE_SAMPLE))) return "unsupported-language";
  return undefined;
}
