import { type Estimate, type Influence, logOdds } from "@/lib/model";
import type { Features } from "../decision/features";

/** Weaker ones are many and say little. */
const MOST_INFLUENCES = 12;

/**
 * A probability with what each feature counts in it: the log odds that are lost where this feature alone is 0. Features
 * that stand in for each other may each count little.
 */
export function estimateOf(
  of: Estimate["of"],
  features: Features,
  probabilityOf: (features: Features) => number,
): Estimate {
  const probability = probabilityOf(features);
  const influences = Object.entries(features).flatMap(([name, value]): Influence[] => {
    if (value === 0) return [];
    const weight = logOdds(probability) - logOdds(probabilityOf({ ...features, [name]: 0 }));
    return weight === 0 ? [] : [{ name, value, weight }];
  });
  influences.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { of, probability, influences: influences.slice(0, MOST_INFLUENCES) };
}
