import { isBoilerplate } from "./boilerplate";
import { type Link, type ReadDocument, UnreadableDocument } from "./document";
import { mainElement } from "./html-main";
import { readMetadata } from "./html-metadata";
import { type Paragraph, readParagraphs } from "./html-paragraphs";

/** Where more than half of the words are links, a paragraph leads elsewhere instead of saying something. */
const MOST_LINKED_SHARE = 0.5;

/**
 * Reads the main text of an HTML page. `parse` makes an inert document of it, in which no script runs and for which
 * nothing is fetched. Throws `UnreadableDocument`.
 */
export function readHtml(source: string, parse: (html: string) => Document): ReadDocument {
  if (!/<[a-z!]/i.test(source)) throw new UnreadableDocument("is not HTML: it has no element");
  const { documentElement: root, body } = parse(source);
  const metadata = readMetadata(root);
  const all = readParagraphs(body);
  const main = mainElement(body, all);
  const paragraphs = all.filter(
    ({ block, text, linkedShare }) =>
      main.contains(block) &&
      linkedShare <= MOST_LINKED_SHARE &&
      text !== metadata.title &&
      block.localName !== "h1" &&
      !isBoilerplate(text),
  );
  const links = linksOf(paragraphs, metadata.url);
  if (paragraphs.length === 0) throw new UnreadableDocument("holds no readable text");
  const title = metadata.title ?? paragraphs[0]?.text.slice(0, 100) ?? "";
  return { ...metadata, title, text: paragraphs.map(({ text }) => text).join("\n\n"), links };
}

function linksOf(paragraphs: readonly Paragraph[], base: string | undefined): readonly Link[] {
  return paragraphs
    .flatMap(({ links }) => links)
    .map((link) => ({ text: link.textContent.trim(), href: link.getAttribute("href") ?? "" }))
    .filter(({ href }) => URL.canParse(href, base))
    .map(({ text, href }) => ({ text, url: new URL(href, base).href }))
    .filter(({ url }) => /^https?:/.test(url));
}
