import type { Evidence, Relation } from "@/lib/model";

/**
 * What the card shows of all evidence, which comes strongest first: the first that conflicts and the first that
 * supports. Where one side is missing, its place is taken by the next of the other side that stands on another
 * origin, or else by the first that differs; what is merely related comes only where there is nothing else.
 */
export function strongestBySide(evidence: readonly Evidence[]): readonly Evidence[] {
  const firstOf = (relation: Relation) => evidence.find((each) => each.relation === relation);
  const [conflicts, supports, differs] = [firstOf("conflicts"), firstOf("supports"), firstOf("differs")];
  if (conflicts !== undefined && supports !== undefined) return [conflicts, supports];
  const side = conflicts ?? supports;
  if (side === undefined) return present([differs ?? firstOf("related")]);
  const another = evidence.find((each) => each.relation === side.relation && each.origin !== side.origin);
  return present([side, another ?? differs]);
}

const present = (evidence: readonly (Evidence | undefined)[]): readonly Evidence[] =>
  evidence.filter((each) => each !== undefined);
