import type { MarkerPlace } from "./place-marker";

/** From one shape to the next: shapes do not touch, though the squares that take a click may overlap a little. */
const STEP = 18;

/**
 * Moves markers of claims that begin on one line apart: outwards along the line, or downwards where the window
 * ends. `places` are in reading order; hidden ones stay hidden.
 */
export function keepApart(places: readonly (MarkerPlace | undefined)[]): (MarkerPlace | undefined)[] {
  let last: MarkerPlace | undefined;
  return places.map((place) => {
    if (place === undefined) return undefined;
    const moved = last !== undefined && touches(last, place) ? beside(last) : place;
    last = moved;
    return moved;
  });
}

const touches = (a: MarkerPlace, b: MarkerPlace): boolean =>
  Math.abs(a.top - b.top) < STEP / 2 && Math.abs(a.left - b.left) < STEP;

const beside = ({ left, top }: MarkerPlace): MarkerPlace =>
  left >= STEP ? { left: left - STEP, top } : { left, top: top + STEP };
