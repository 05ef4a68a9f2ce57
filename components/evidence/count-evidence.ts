import type { Evidence, Finding } from "@/lib/model";
import { t } from "@/lib/words";

/**
 * "3 sources, 1 origin": how many sources support the claim or conflict with it, and how many independent origins
 * stand behind them. Where none does, how many differ or touch on the same matter; empty for silence.
 */
export function countEvidence({ evidence, origins }: Finding): string {
  const taking = sourcesOf(evidence, ["supports", "conflicts"]);
  if (taking > 0) return sourcesAndOrigins(taking, origins);
  const differing = sourcesOf(evidence, ["differs"]);
  if (differing > 0) return t("count.differing", { count: differing });
  const related = sourcesOf(evidence, ["related"]);
  return related > 0 ? t("count.related", { count: related }) : "";
}

const sourcesOf = (evidence: readonly Evidence[], relations: readonly Evidence["relation"][]): number =>
  new Set(evidence.filter(({ relation }) => relations.includes(relation)).map(({ sourceId }) => sourceId))
    .size;

const sourcesAndOrigins = (sources: number, origins: number): string =>
  t("count.sourcesAndOrigins", {
    sources: t("count.sources", { count: sources }),
    origins: t("count.origins", { count: origins }),
  });
