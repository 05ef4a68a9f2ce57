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
  const runs: Run[] = [];
  let base = 0;
  for (const block of blocks) {
    for (const run of block.runs) runs.push({ ...run, start: run.start + base });
    base += block.text.length + PARAGRAPH_BREAK.length;
  }
  let byNode: Map<Node, Run[]> | undefined; // made at the first question: most pages are never clicked

  return {
    text,
    rangesOf: (span) => rangesOf(runs, text, span),
    offsetAt(node, offset) {
      byNode ??= Map.groupBy(runs, (run) => run.node);
      const run = byNode
        .get(node)
        ?.find((each) => each.offset <= offset && offset <= each.offset + each.length);
      return run === undefined ? undefined : run.start + offset - run.offset;
    },
  };
}

function rangesOf(runs: readonly Run[], text: string, span: Span): Range[] {
  const ranges: Range[] = [];
  for (let at = firstRunAfter(runs, span.start); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.start >= span.end) break;
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.start + run.length);
    const offset = run.offset + start - run.start;
    if (start >= end || !stillSays(run.node, offset, text.slice(start, end))) continue;
    const last = ranges.at(-1);
    if (last?.endContainer === run.node) last.setEnd(run.node, offset + end - start);
    else ranges.push(rangeOver(run.node, offset, offset + end - start));
  }
  return ranges;
}

/** Index of the first run that ends after `offset`. */
function firstRunAfter(runs: readonly Run[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start + run.length <= offset) low = middle + 1;
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
