import type { Evidence, Relation } from "@/lib/model";

/** Sides of a disagreement, and what is shown only where there is none of them. */
const SIDES: readonly Relation[] = ["conflicts", "supports"];
const BETWEEN: readonly Relation[] = ["differs", "related"];

/**
 * The first of each side, conflicts before supports; where a side is missing, the first that differs stands in
 * for it, and what is merely related only where there is nothing else. `evidence` comes strongest first.
 */
export function strongestBySide(evidence: readonly Evidence[]): readonly Evidence[] {
  const firstOf = (relation: Relation) => evidence.filter((each) => each.relation === relation).slice(0, 1);
  const sides = SIDES.flatMap(firstOf);
  if (sides.length === SIDES.length) return sides;
  const [differs = [], related = []] = BETWEEN.map(firstOf);
  const shown = [...sides, ...differs];
  return shown.length > 0 ? shown : related;
}
