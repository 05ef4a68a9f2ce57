import { isBoilerplate } from "./boilerplate";
import { cutText } from "./cut-text";
import { readDateline } from "./dateline";
import { type ReadDocument, UnreadableDocument } from "./document";
import { type Head, readHead } from "./head";
import { plainLines, resolveLinks } from "./markdown";

/** Lines of a text with line ends every so many characters are no longer than this; paragraphs mostly are. */
const LONGEST_WRAPPED_LINE = 100;

/** A title made of the first sentence, where no headline is given, stays a line. */
const LONGEST_MADE_TITLE = 100;

/** How far down a dateline may stand: after the headline's summary and a lead. */
const DATELINE_PARAGRAPHS = 3;

/** Reads a plain text, or Markdown, whose links are resolved in both. */
export function readPlainText(source: string, format: "text" | "markdown"): ReadDocument {
  const { text, links } = resolveLinks(source);
  const lines = text.split("\n");
  const readable = format === "markdown" ? plainLines(lines) : lines;
  const { body, ...head } = readHead(readable);
  const paragraphs = joinParagraphs(body).filter((paragraph) => !isBoilerplate(paragraph));
  if (paragraphs.length === 0) throw new UnreadableDocument("holds no text below its headline");
  const { outlet, paragraphs: prose } = withoutDateline(paragraphs, head.outlet);
  return {
    title: head.title ?? madeTitle(prose[0] ?? ""),
    ...stated(head, outlet),
    text: prose.join("\n\n"),
    links,
  };
}

function stated(head: Omit<Head, "body">, outlet: string | undefined): Partial<ReadDocument> {
  const facts = { outlet, url: head.url, publishedAt: head.publishedAt, language: head.language };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/**
 * Blank lines part paragraphs. Lines within a block are paragraphs of their own unless the block is wrapped: no
 * line is long and most do not end a sentence.
 */
function joinParagraphs(lines: readonly string[]): readonly string[] {
  const blocks: string[][] = [[]];
  for (const line of lines.map((raw) => raw.trim())) {
    if (line === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block) => (isWrapped(block) ? [block.join(" ")] : block));
}

function isWrapped(block: readonly string[]): boolean {
  const inner = block.slice(0, -1);
  const unfinished = inner.filter((line) => !/[.!?:]["'”’)]?$/u.test(line));
  return block.every((line) => line.length <= LONGEST_WRAPPED_LINE) && unfinished.length * 2 > inner.length;
}

/**
 * Takes a dateline off when it names the outlet: the one of the head more fully ("harbour.example" and "Harbour
 * News"), or the only one known.
 */
function withoutDateline(paragraphs: readonly string[], outlet: string | undefined) {
  for (const [index, paragraph] of paragraphs.slice(0, DATELINE_PARAGRAPHS).entries()) {
    const dateline = readDateline(paragraph);
    if (dateline !== undefined && (outlet === undefined || isSameOutlet(outlet, dateline.outlet))) {
      return { outlet: dateline.outlet, paragraphs: paragraphs.with(index, dateline.rest) };
    }
  }
  return { outlet, paragraphs };
}

/** A name without what hosts add to it ("harbour.example"), and without whatever sets words apart. */
const bareName = (outlet: string): string => {
  const [host = ""] = outlet.split(".");
  const name = outlet.includes(" ") ? outlet : host;
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
};

function isSameOutlet(a: string, b: string): boolean {
  const [short = "", long = ""] = [bareName(a), bareName(b)].sort((x, y) => x.length - y.length);
  return short !== "" && long.startsWith(short);
}

function madeTitle(paragraph: string): string {
  if (paragraph.length <= LONGEST_MADE_TITLE) return paragraph;
  const cut = cutText(paragraph, LONGEST_MADE_TITLE);
  return `${cutText(cut, Math.max(cut.lastIndexOf(" "), LONGEST_MADE_TITLE / 2))}…`;
}
