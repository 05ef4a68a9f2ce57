import type { Link } from "./document";

const LINK =
  /(!?)\[([^[\]\n]{0,1000})\]\(<?([^()\s<>]{1,2000}(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,200})?)>?(?: "[^"\n]{0,300}")?\)/g;

/** The text with Markdown links put as their words and images left out, and the web addresses they led to. */
export function resolveLinks(text: string): { readonly text: string; readonly links: readonly Link[] } {
  const links: Link[] = [];
  const resolved = text.replace(LINK, (_, bang: string, words: string, target: string) => {
    if (bang !== "") return "";
    if (/^https?:\/\//i.test(target) && URL.canParse(target)) links.push({ text: words, url: target });
    return words;
  });
  return { text: resolved, links };
}

const BLOCK_MARK = /^ {0,12}(?:#{1,6} +|[-*+] +|\d{1,3}[.)] +)/;

/**
 * The lines of a Markdown text as they read: without marks, rules and fences, each heading and list item a block of
 * its own, and the values of a front matter without their quotation marks.
 */
export function plainLines(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => !isDrawing(line))
    .flatMap((line) => (BLOCK_MARK.test(line) ? ["", plainLine(line), ""] : [plainLine(line)]));
}

function plainLine(line: string): string {
  return line
    .replace(BLOCK_MARK, "")
    .replace(/^ {0,3}>+ ?/, "")
    .replace(/^(\w{3,10}): "([^"]*)"$/, "$1: $2")
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g, "$2")
    .replace(/(^|[^\w*])([*_])(?=\S)([^*_\n]{1,1000})\2(?!\w)/g, "$1$3")
    .replace(/`([^`\n]{1,1000})`/g, "$1");
}

/** A rule, a fence or the underline of a heading. */
const isDrawing = (line: string): boolean =>
  /^ {0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|~{3,}|`{3,})[\w ]{0,30}$/.test(line);
