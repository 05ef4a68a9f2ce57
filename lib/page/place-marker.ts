import { lineEdge } from "./line-edge";
import { boxOf, createRange, documentOf, isElement, parentOf } from "./native-dom";

/** Side of the square that a marker takes, in CSS px, whatever it shows. */
export const MARKER_SIZE = 24;

/** What of that square is drawn in, and the least part of it that still tells one shape from another. */
const SHAPE_SIZE = 18;
const SMALLEST_SCALE = 0.55;

/** Room for the bullet or number of a list item, in CSS px. */
const BULLET_GAP = 18;

const SCROLLS = /auto|scroll|hidden|clip/;

/** Top left corner of a marker in the viewport; `undefined` while the claim is not drawn or scrolled away in a box. */
export interface MarkerPlace {
  readonly left: number;
  readonly top: number;
  /** Of the shape in its square: less than 1 where the gutter is narrow. */
  readonly scale: number;
  /** The gutter then lies on the right, and outwards is to the right. */
  readonly isRightToLeft: boolean;
}

/** In the gutter before the line on which the claim begins, as large as fits there; over its edge where nothing fits. */
export function placeMarker(ranges: readonly Range[], viewportWidth: number): MarkerPlace | undefined {
  const first = ranges[0];
  const box = firstBox(ranges);
  const block = first === undefined ? undefined : blockAround(first);
  if (box === undefined || block === undefined || isScrolledAway(box, block)) return undefined;
  const paragraph = createRange(documentOf(block));
  paragraph.selectNodeContents(block);
  const style = getComputedStyle(block);
  const isRightToLeft = style.direction === "rtl";
  const edge = lineEdge(box, [...paragraph.getClientRects()], isRightToLeft);
  const gap = style.display === "list-item" && style.listStyleType !== "none" ? BULLET_GAP : 1;
  const gutter = isRightToLeft ? viewportWidth - edge : edge;
  const scale = Math.max(SMALLEST_SCALE, Math.min(1, (gutter - gap) / SHAPE_SIZE));
  const middle = Math.max((SHAPE_SIZE * scale) / 2, gutter - gap - MARKER_SIZE / 2); // from the border
  const left = (isRightToLeft ? viewportWidth - middle : middle) - MARKER_SIZE / 2;
  return {
    left: Math.min(left, viewportWidth - MARKER_SIZE), // beyond the right border a page would scroll
    top: (box.top + box.bottom - MARKER_SIZE) / 2,
    scale,
    isRightToLeft,
  };
}

/** Of many ranges only those are looked at that come before it. */
function firstBox(ranges: readonly Range[]): DOMRect | undefined {
  for (const range of ranges) for (const box of range.getClientRects()) if (box.width > 0) return box;
  return undefined;
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
