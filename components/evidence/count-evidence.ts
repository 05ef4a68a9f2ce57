import type { Evidence, Finding } from "@/lib/model";

/**
 * "3 sources, 1 origin": how many sources support the claim or conflict with it, and how many independent origins
 * stand behind them. Where none does, how many differ or touch on the same matter; empty for silence.
 */
export function countEvidence({ evidence, origins }: Finding): string {
  const taking = sourcesOf(evidence, ["supports", "conflicts"]);
  if (taking > 0) return `${counted(taking, "source")}, ${counted(origins, "origin")}`;
  const differing = sourcesOf(evidence, ["differs"]);
  if (differing > 0) return `${counted(differing, "source")} with a difference`;
  const related = sourcesOf(evidence, ["related"]);
  return related > 0 ? `${counted(related, "source")} on the same matter` : "";
}

const sourcesOf = (evidence: readonly Evidence[], relations: readonly Evidence["relation"][]): number =>
  new Set(evidence.filter(({ relation }) => relations.includes(relation)).map(({ sourceId }) => sourceId))
    .size;

/** "1 source", "3 sources". */
export const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;
