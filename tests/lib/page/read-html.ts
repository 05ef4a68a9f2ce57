import { type PageRead, type ReadOptions, readPage } from "@/lib/page";
import { runAtOnce } from "@/lib/slices";

/** Puts `html` into the test's document and reads it. */
export function readHtml(html: string, options: Partial<ReadOptions> = {}): PageRead {
  document.documentElement.innerHTML = html;
  return runAtOnce(
    readPage(document, { address: "https://news.example/a", isSupported: () => true, ...options }),
  );
}

/** The page's text; throws with the reason where it was left alone. */
export function pageOf(html: string) {
  const read = readHtml(html);
  if (read.kind !== "read") throw new Error(`left alone: ${read.why}`);
  return read.page;
}

/** Prose enough to make a page an article; stands at the end, so that what a test looks at comes first. */
export const FILLER = Array.from(
  { length: 5 },
  (_, index) =>
    `<p>Paragraph ${index} of the filler tells at some length of a lighthouse keeper who counts the boats.</p>`,
).join("");

/** The blocks read before the filler. */
export const blocksBefore = (html: string): string[] =>
  pageOf(html + FILLER)
    .text.split("\n\n")
    .filter((block) => !block.includes("of the filler"));
