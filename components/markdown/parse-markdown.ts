import type { Block } from "./markdown-tree";
import { parseInline } from "./parse-inline";

const HEADING = /^(#{1,3}) (.*)$/;
const BULLET = /^[-*+] (.*)$/;
const NUMBERED = /^\d{1,9}[.)] (.*)$/;
const QUOTED = /^> ?(.*)$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
const FENCE = "```";

/**
 * The Markdown that notes are written in: headings, lists, quotes, code, rules and paragraphs, each line on its own.
 * Everything else, HTML included, is text. Never throws.
 */
export function parseMarkdown(markdown: string): readonly Block[] {
  const lines = markdown.replaceAll("\r\n", "\n").split("\n");
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const { block, end } = blockAt(lines, at);
    if (block !== undefined) blocks.push(block);
    at = end;
  }
  return blocks;
}

interface Found {
  readonly block: Block | undefined;
  readonly end: number;
}

function blockAt(lines: readonly string[], at: number): Found {
  const line = lines[at] ?? "";
  if (line.trim() === "") return { block: undefined, end: at + 1 };
  if (line.startsWith(FENCE)) return fenceAt(lines, at);
  if (RULE.test(line.trim())) return { block: { kind: "rule" }, end: at + 1 };
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const level = heading[1]?.length === 1 ? 1 : heading[1]?.length === 2 ? 2 : 3;
    return { block: { kind: "heading", level, children: parseInline(heading[2] ?? "") }, end: at + 1 };
  }
  for (const [pattern, isOrdered] of [
    [BULLET, false],
    [NUMBERED, true],
  ] as const) {
    const items = run(lines, at, pattern);
    if (items.length > 0) {
      return {
        block: { kind: "list", isOrdered, items: items.map((item) => parseInline(item)) },
        end: at + items.length,
      };
    }
  }
  const quoted = run(lines, at, QUOTED);
  if (quoted.length > 0) {
    return {
      block: { kind: "quote", lines: quoted.map((item) => parseInline(item)) },
      end: at + quoted.length,
    };
  }
  return paragraphAt(lines, at);
}

/** The contents of the lines from `at` on that fit `pattern`, up to the first that does not. */
function run(lines: readonly string[], at: number, pattern: RegExp): readonly string[] {
  const contents: string[] = [];
  for (let content = pattern.exec(lines[at] ?? ""); content !== null; ) {
    contents.push(content[1] ?? "");
    content = pattern.exec(lines[at + contents.length] ?? "");
  }
  return contents;
}

function fenceAt(lines: readonly string[], at: number): Found {
  const close = lines.findIndex((line, index) => index > at && line.startsWith(FENCE));
  const end = close === -1 ? lines.length : close;
  return { block: { kind: "code", text: lines.slice(at + 1, end).join("\n") }, end: end + 1 };
}

const startsBlock = (line: string) =>
  line.trim() === "" ||
  line.startsWith(FENCE) ||
  RULE.test(line.trim()) ||
  [HEADING, BULLET, NUMBERED, QUOTED].some((pattern) => pattern.test(line));

function paragraphAt(lines: readonly string[], at: number): Found {
  let end = at + 1;
  while (end < lines.length && !startsBlock(lines[end] ?? "")) end += 1;
  return {
    block: { kind: "paragraph", lines: lines.slice(at, end).map((line) => parseInline(line)) },
    end,
  };
}
