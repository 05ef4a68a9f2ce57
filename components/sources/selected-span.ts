import type { Span } from "@/lib/model";

/** Where a boundary of the selection stands in the text whose paragraphs carry their offset in `data-start`. */
function offsetOf(container: Element, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>("[data-start]");
  if (!paragraph || !container.contains(paragraph)) return undefined;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/** The selected stretch of the text that `container` shows, without blank edges; `undefined` for none. */
export function selectedSpan(container: Element, text: string): Span | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = offsetOf(container, range.startContainer, range.startOffset);
  const to = offsetOf(container, range.endContainer, range.endOffset);
  if (from === undefined || to === undefined) return undefined;
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : undefined;
}
