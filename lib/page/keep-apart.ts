import type { MarkerPlace } from "./place-marker";

/** From one shape to the next: shapes do not touch, though the squares that take a click may overlap a little. */
const STEP = 18;

/**
 * Moves markers of claims that begin on one line apart: outwards along the line, or downwards where the window
 * ends at `maxLeft`. `places` are in reading order; hidden ones stay hidden.
 */
export function keepApart(
  places: readonly (MarkerPlace | undefined)[],
  maxLeft: number,
): (MarkerPlace | undefined)[] {
  let first: MarkerPlace | undefined;
  let last: MarkerPlace | undefined;
  return places.map((place) => {
    if (place === undefined) return undefined;
    if (first !== undefined && last !== undefined && touches(first, place)) last = beside(last, maxLeft);
    else first = last = place;
    return last;
  });
}

const touches = (a: MarkerPlace, b: MarkerPlace): boolean =>
  Math.abs(a.top - b.top) < STEP / 2 && Math.abs(a.left - b.left) < STEP;

function beside(place: MarkerPlace, maxLeft: number): MarkerPlace {
  const left = place.left + (place.isRightToLeft ? STEP : -STEP);
  return left >= 0 && left <= maxLeft ? { ...place, left } : { ...place, top: place.top + STEP };
}
