import { canonicalPlace, placeLines } from "./places";

/** Where two places lie to one another: the first in the second, the second in the first, or neither. */
export type PlaceRelation = "same" | "within" | "holds" | "apart" | "unclear";

/** A place to those that it lies in, by canonical names. */
const holders: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => {
  const map = new Map<string, string[]>();
  for (const { name, inside } of placeLines)
    for (const place of inside) map.set(place, [...(map.get(place) ?? []), name]);
  return map;
})();

const isWithin = (inner: string, outer: string): boolean =>
  (holders.get(inner) ?? []).some((holder) => holder === outer || isWithin(holder, outer));

const listed: ReadonlySet<string> = /* @__PURE__ */ new Set(placeLines.map(({ name }) => name));

/** Countries, and what lies in one: of two of these it is known whether one holds the other. */
const isLocated = (place: string): boolean => holders.has(place) || listed.has(place);

/** In a country or a continent there may lie any town. */
const mayHoldMore = (place: string): boolean => listed.has(place) || !isLocated(place);

/**
 * "Paris" is within "France", "France" holds "Paris", "Paris" and "Germany" are apart; demonyms stand for their
 * countries. "unclear" where one may hold the other for all that is known: a continent and a country, a country and a
 * town that is not listed.
 */
export function relatePlaces(a: string, b: string): PlaceRelation {
  const [placeA, placeB] = [canonicalPlace(a), canonicalPlace(b)];
  if (placeA === undefined || placeB === undefined) {
    const known = placeA ?? placeB;
    return known !== undefined && mayHoldMore(known) ? "unclear" : "apart";
  }
  if (placeA === placeB) return "same";
  if (isWithin(placeA, placeB)) return "within";
  if (isWithin(placeB, placeA)) return "holds";
  return isLocated(placeA) && isLocated(placeB) ? "apart" : "unclear";
}

/** The country whose government sits there: France for "Paris". */
export function countryOfSeat(name: string): string | undefined {
  const seat = canonicalPlace(name);
  return seat === undefined ? undefined : placeLines.find(({ seats }) => seats.includes(seat))?.name;
}
