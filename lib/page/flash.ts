import { createElement } from "./native-dom";

/** Longer than the animation in the overlay's sheet. */
const FLASH_MS = 1_500;

/** Draws an outline round each line of the claim for a moment, to lead the eye after a jump. */
export function flash(area: HTMLElement, ranges: readonly Range[]): void {
  const origin = area.getBoundingClientRect();
  const outlines = ranges.flatMap((range) =>
    [...range.getClientRects()].map((box) => {
      const outline = createElement(area.ownerDocument, "div");
      outline.className = "flash";
      outline.style.left = `${box.left - origin.left}px`;
      outline.style.top = `${box.top - origin.top}px`;
      outline.style.width = `${box.width}px`;
      outline.style.height = `${box.height}px`;
      return outline;
    }),
  );
  area.replaceChildren(...outlines);
  setTimeout(() => {
    for (const outline of outlines) outline.remove();
  }, FLASH_MS);
}
