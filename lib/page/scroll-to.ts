import { isElement, parentOf } from "./native-dom";

/** Brings the first of the ranges to the middle of the window, gliding unless the reader wants less motion. */
export function scrollTo(ranges: readonly Range[]): void {
  const first = ranges[0];
  const parent = first === undefined ? null : parentOf(first.startContainer);
  if (parent === null || !isElement(parent)) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  Element.prototype.scrollIntoView.call(parent, {
    block: "center",
    behavior: isStill ? "instant" : "smooth",
  });
}
