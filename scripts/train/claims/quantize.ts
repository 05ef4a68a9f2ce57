import { LARGEST_WEIGHT } from "@/lib/language/claims/pack-weights";

/** Nearly all weights are smaller; the few beyond are cut, so that the steps between the others stay small. */
const LARGEST = 1;

/** Rounds weights to whole numbers within what can be packed; `step` times such a number gives the weight back. */
export function quantize(weights: Float64Array): { readonly step: number; readonly weights: Int8Array } {
  const step = LARGEST / LARGEST_WEIGHT;
  const rounded = Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight / step))),
  );
  return { step, weights: rounded };
}
