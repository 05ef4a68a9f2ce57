import type { Span } from "@/lib/model";

/** A line at least this long was probably broken by a page width, not by its author (usual widths are 60 to 100). */
const WRAPPED_LINE_LENGTH = 55;

const ENDS_WITH_STOP = /[.!?…:;]["'”’»)\]]*\s*$/u;
const STARTS_LIST_ITEM = /^\s*(?:[•‣⁃◦▪*–—-]|\d{1,3}[.)]|[a-z][.)])/u;
const STARTS_LOWER = /^\s*\p{Ll}/u;
const TAIL_LENGTH = 12;

const endsWithStop = (line: string): boolean => ENDS_WITH_STOP.test(line.slice(-TAIL_LENGTH));

/** True when the break between two lines of one paragraph only wraps a running sentence. */
function isWrapped(line: string, next: string, paragraphEndsWithStop: boolean): boolean {
  if (endsWithStop(line) || STARTS_LIST_ITEM.test(next.slice(0, TAIL_LENGTH))) return false;
  if (!paragraphEndsWithStop) return line.length >= WRAPPED_LINE_LENGTH;
  return STARTS_LOWER.test(next.slice(0, TAIL_LENGTH)) || line.length >= WRAPPED_LINE_LENGTH;
}

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function blocksOfParagraph(lines: readonly Line[]): Span[] {
  const last = lines.at(-1);
  const endsProperly = last !== undefined && endsWithStop(last.text);
  const blocks: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const open = blocks.at(-1);
    if (open !== undefined && previous !== undefined && isWrapped(previous.text, line.text, endsProperly)) {
      open.end = line.end;
    } else {
      blocks.push({ start: line.start, end: line.end });
    }
  });
  return blocks;
}

/**
 * The stretches of `text` that no sentence crosses. A blank line always parts; a lone line break parts unless the
 * lines read as one wrapped text: the paragraph ends with a stop and the next line goes on in lower case, or the
 * line is as long as a page is wide.
 */
export function blocksOf(text: string): Span[] {
  if (!text.includes("\n")) return text.length === 0 ? [] : [{ start: 0, end: text.length }];
  const blocks: Span[] = [];
  let paragraph: Line[] = [];
  for (const line of linesOf(text)) {
    if (line.text.trim() !== "") {
      paragraph.push(line);
      continue;
    }
    for (const block of blocksOfParagraph(paragraph)) blocks.push(block);
    paragraph = [];
  }
  for (const block of blocksOfParagraph(paragraph)) blocks.push(block);
  return blocks;
}
