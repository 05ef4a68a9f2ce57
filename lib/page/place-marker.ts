import { lineEdge } from "./line-edge";
import { boxOf, createRange, documentOf, isElement, parentOf } from "./native-dom";

/** Side of the square that a marker takes, in CSS px, whatever it shows. */
export const MARKER_SIZE = 24;

/** Room for the bullet or number of a list item, in CSS px. */
const BULLET_GAP = 18;

const SCROLLS = /auto|scroll|hidden|clip/;

/** Top left corner of a marker in the viewport; `undefined` while the claim is not drawn or scrolled away in a box. */
export interface MarkerPlace {
  readonly left: number;
  readonly top: number;
  /** The gutter then lies on the right, and outwards is to the right. */
  readonly isRightToLeft: boolean;
}

/** In the gutter before the line on which the claim begins, or over its edge where there is no gutter. */
export function placeMarker(ranges: readonly Range[], viewportWidth: number): MarkerPlace | undefined {
  const first = ranges[0];
  const box = ranges.flatMap((range) => [...range.getClientRects()]).find(({ width }) => width > 0);
  const block = first === undefined ? undefined : blockAround(first);
  if (box === undefined || block === undefined || isScrolledAway(box, block)) return undefined;
  const paragraph = createRange(documentOf(block));
  paragraph.selectNodeContents(block);
  const style = getComputedStyle(block);
  const isRightToLeft = style.direction === "rtl";
  const edge = lineEdge(box, [...paragraph.getClientRects()], isRightToLeft);
  const gap = style.display === "list-item" && style.listStyleType !== "none" ? BULLET_GAP : 1;
  const left = isRightToLeft ? edge + gap : edge - MARKER_SIZE - gap;
  return {
    left: Math.max(0, Math.min(left, viewportWidth - MARKER_SIZE)),
    top: (box.top + box.bottom - MARKER_SIZE) / 2,
    isRightToLeft,
  };
}

function blockAround(range: Range): Element | undefined {
  for (let node = parentOf(range.startContainer); node !== null; node = parentOf(node))
    if (isElement(node) && !getComputedStyle(node).display.startsWith("inline")) return node;
  return undefined;
}

/** True when a scrolling box around the claim has moved its first line out of sight; the page itself may scroll. */
function isScrolledAway(box: DOMRect, block: Element): boolean {
  const middle = (box.top + box.bottom) / 2;
  const { body, documentElement } = documentOf(block);
  for (let node: Node | null = block; node !== null; node = parentOf(node)) {
    if (!isElement(node) || node === body) continue;
    if (node === documentElement) return false;
    if (!SCROLLS.test(getComputedStyle(node).overflowY)) continue;
    const frame = boxOf(node);
    if (middle < frame.top || middle > frame.bottom) return true;
  }
  return false;
}
