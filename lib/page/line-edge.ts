/** The parts of a `DOMRect` that a line of text needs. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words of one line stand closer than this, in heights of the line; columns stand further apart. */
const MAX_GAP = 1;

/**
 * The edge at which the line of `first` starts: `left` of its leftmost words, `right` for text that runs from
 * right to left. `boxes` are those of the whole paragraph; boxes of other lines and columns are passed over.
 */
export function lineEdge(first: Box, boxes: readonly Box[], isRightToLeft: boolean): number {
  const middle = (first.top + first.bottom) / 2;
  const gap = MAX_GAP * (first.bottom - first.top);
  const line = boxes.filter((box) => box.top <= middle && middle <= box.bottom && box.right > box.left);
  let edge = isRightToLeft ? first.right : first.left;
  line.sort((a, b) => (isRightToLeft ? a.left - b.left : b.right - a.right));
  for (const box of line) {
    if (isRightToLeft && box.left <= edge + gap) edge = Math.max(edge, box.right);
    if (!isRightToLeft && box.right >= edge - gap) edge = Math.min(edge, box.left);
  }
  return edge;
}
