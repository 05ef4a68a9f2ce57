import type { Span } from "@/lib/model";
import type { Block } from "./block-list";
import { charactersOf, type Run } from "./block-text";
import { createRange, dataOf, isConnected } from "./native-dom";

/** A page's text with the way back to the DOM. Paragraphs are parted by "\n\n". */
export interface PageText {
  readonly text: string;
  /**
   * The places of `span` in the page as it is now, one range for each text node, in order. What the page has
   * since removed or rewritten is left out: a range never covers other words than the span's.
   */
  rangesOf(span: Span): Range[];
  /** The offset in `text` of a place in the DOM; `undefined` where nothing was read. */
  offsetAt(node: Node, offset: number): number | undefined;
}

const PARAGRAPH_BREAK = "\n\n";

export function pageText(blocks: readonly Block[]): PageText {
  const text = blocks.map((block) => block.text).join(PARAGRAPH_BREAK);
  const placed: PlacedBlock[] = [];
  let base = 0;
  for (const { text: own, runs } of blocks) {
    placed.push({ start: base, length: own.length, runs });
    base += own.length + PARAGRAPH_BREAK.length;
  }

  return {
    text,
    rangesOf: (span) => rangesOf(placed, text, span),
    offsetAt(node, offset) {
      const holds = (run: Run): boolean =>
        run.node === node && run.offset <= offset && offset <= run.offset + run.length;
      for (const { start, runs } of placed) {
        const run = runs.find(holds);
        if (run !== undefined) return start + run.start + offset - run.offset;
      }
      return undefined;
    },
  };
}

/** A block in the text; its runs stay as they were read, from the start of the block, for there may be very many. */
interface PlacedBlock extends Stretch {
  readonly runs: readonly Run[];
}

interface Stretch {
  readonly start: number;
  readonly length: number;
}

function rangesOf(blocks: readonly PlacedBlock[], text: string, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const { start: base, runs } of reaching(blocks, span)) {
    for (const run of reaching(runs, { start: span.start - base, end: span.end - base })) {
      const start = Math.max(span.start, base + run.start);
      const end = Math.min(span.end, base + run.start + run.length);
      const offset = run.offset + start - base - run.start;
      if (start >= end || !stillSays(run.node, offset, text.slice(start, end))) continue;
      const last = ranges.at(-1);
      if (last?.endContainer === run.node) last.setEnd(run.node, offset + end - start);
      else ranges.push(rangeOver(run.node, offset, offset + end - start));
    }
  }
  return ranges;
}

/** Those of `stretches`, which are in order, that reach into `span`. */
function* reaching<Kind extends Stretch>(stretches: readonly Kind[], span: Span): Generator<Kind> {
  for (let at = firstAfter(stretches, span.start); at < stretches.length; at++) {
    const stretch = stretches[at];
    if (stretch === undefined || stretch.start >= span.end) return;
    yield stretch;
  }
}

/** Index of the first stretch that ends after `offset`. */
function firstAfter(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch !== undefined && stretch.start + stretch.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const stillSays = (node: Text, offset: number, words: string): boolean =>
  isConnected(node) &&
  offset + words.length <= dataOf(node).length &&
  charactersOf(node, offset, words.length) === words;

function rangeOver(node: Text, start: number, end: number): Range {
  const range = createRange(node.ownerDocument);
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
