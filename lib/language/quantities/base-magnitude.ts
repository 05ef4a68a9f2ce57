import type { Magnitude } from "@/lib/model";
import type { Amount } from "./read-amount";

/** The magnitude with both ends put through `convert`, which must be increasing. */
const mapEnds = (magnitude: Magnitude, convert: (value: number) => number): Magnitude => ({
  ...magnitude,
  ...(magnitude.min === undefined ? {} : { min: convert(magnitude.min) }),
  ...(magnitude.max === undefined ? {} : { max: convert(magnitude.max) }),
});

const KELVIN_AT_FREEZING = 273.15;

/**
 * `magnitude` in the base unit of the amount's dimension; shares of one for proportions, degrees Celsius for
 * temperatures; `undefined` where there is none. Months and years have average lengths, so theirs is approximate.
 */
export function baseMagnitude(
  { dimension, unit, measure }: Amount,
  magnitude: Magnitude,
): Magnitude | undefined {
  if (dimension === "proportion")
    return unit === "percent" ? mapEnds(magnitude, (value) => value / 100) : magnitude;
  if (measure === undefined) return undefined;
  switch (measure.name) {
    case "degree celsius":
      return magnitude;
    case "kelvin":
      return mapEnds(magnitude, (value) => value - KELVIN_AT_FREEZING);
    case "degree fahrenheit":
      return mapEnds(magnitude, (value) => ((value - 32) * 5) / 9);
  }
  const { factor } = measure;
  if (factor === undefined) return undefined;
  const base = mapEnds(magnitude, (value) => value * factor);
  return measure.varies === true ? { ...base, approximate: true } : base;
}
