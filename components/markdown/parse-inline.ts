import type { Inline } from "./markdown-tree";

/** Emphasis inside emphasis deeper than this stays as it was typed. */
const DEEPEST = 4;

/** A link may lead to the web or to a mailbox, and nowhere else. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i;

const BARE_ADDRESS = /^https?:\/\/[^\s<>"]+/i;

/** The longest address that is read; a longer one stays text. */
const LONGEST_ADDRESS = 2000;

/** Punctuation that ends a sentence rather than an address. */
const SENTENCE_END = /[.,;:!?)\]]$/;

/**
 * One line of Markdown: `code`, **strong**, *emphasis*, _emphasis_, [link](address), bare addresses and backslash
 * escapes. What does not close is text. Where the next of each delimiter stands is looked up once and remembered, so
 * the work grows with the length of the line.
 */
export function parseInline(line: string, depth = 0): readonly Inline[] {
  const pieces: Inline[] = [];
  const next = new Map<string, number>();
  let text = "";
  let at = 0;

  const find = (mark: string, from: number): number => {
    const known = next.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = line.indexOf(mark, from);
    next.set(mark, found);
    return found;
  };
  const push = (piece: Inline, end: number) => {
    if (text !== "") pieces.push({ kind: "text", text });
    text = "";
    pieces.push(piece);
    at = end;
  };

  while (at < line.length) {
    const piece = pieceAt(line, at, depth, find);
    if (piece !== undefined) push(piece.inline, piece.end);
    else if (line[at] === "\\" && /[\\`*_[\]()#>-]/.test(line[at + 1] ?? "")) {
      text += line[at + 1];
      at += 2;
    } else {
      text += line[at];
      at += 1;
    }
  }
  if (text !== "") pieces.push({ kind: "text", text });
  return pieces;
}

interface Piece {
  readonly inline: Inline;
  readonly end: number;
}

type Find = (mark: string, from: number) => number;

function pieceAt(line: string, at: number, depth: number, find: Find): Piece | undefined {
  switch (line[at]) {
    case "`":
      return codeAt(line, at, find);
    case "*":
    case "_":
      return depth < DEEPEST ? emphasisAt(line, at, depth, find) : undefined;
    case "[":
      return depth < DEEPEST ? linkAt(line, at, depth, find) : undefined;
    case "h":
    case "H":
      return addressAt(line, at);
    default:
      return undefined;
  }
}

function codeAt(line: string, at: number, find: Find): Piece | undefined {
  const close = find("`", at + 1);
  if (close <= at + 1) return undefined;
  return { inline: { kind: "code", text: line.slice(at + 1, close) }, end: close + 1 };
}

function emphasisAt(line: string, at: number, depth: number, find: Find): Piece | undefined {
  const mark = line.startsWith("**", at) ? "**" : (line[at] ?? "");
  const isInsideWord = mark === "_" && /[\p{L}\p{N}]/u.test(line[at - 1] ?? "");
  const from = at + mark.length;
  if (isInsideWord || /\s/.test(line[from] ?? " ")) return undefined;
  const close = find(mark, from + 1);
  if (close === -1 || /\s/.test(line[close - 1] ?? " ")) return undefined;
  const children = parseInline(line.slice(from, close), depth + 1);
  return { inline: { kind: mark === "**" ? "strong" : "emphasis", children }, end: close + mark.length };
}

function linkAt(line: string, at: number, depth: number, find: Find): Piece | undefined {
  const middle = find("](", at + 1);
  const close = middle === -1 ? -1 : find(")", middle + 2);
  if (close === -1) return undefined;
  const inner = find("[", at + 1);
  const isNested = inner !== -1 && inner < middle;
  if (middle === at + 1 || isNested || close - middle > LONGEST_ADDRESS) return undefined;
  const href = line.slice(middle + 2, close);
  if (!SAFE_ADDRESS.test(href)) return undefined;
  const words = line.slice(at + 1, middle);
  return { inline: { kind: "link", href, children: parseInline(words, depth + 1) }, end: close + 1 };
}

function addressAt(line: string, at: number): Piece | undefined {
  if (!/^https?:/i.test(line.slice(at, at + 6)) || /[\p{L}\p{N}]/u.test(line[at - 1] ?? "")) return undefined;
  let href = BARE_ADDRESS.exec(line.slice(at, at + LONGEST_ADDRESS))?.[0] ?? "";
  while (SENTENCE_END.test(href)) href = href.slice(0, -1);
  if (!SAFE_ADDRESS.test(href)) return undefined;
  return { inline: { kind: "link", href, children: [{ kind: "text", text: href }] }, end: at + href.length };
}
