import type { Standing } from "@/lib/model";
import type { PageWithClaims } from "@/lib/state";
import { t } from "@/lib/words";

export type StandingCounts = Readonly<Record<Standing, number>>;

/** How many claims have each standing, among those compared so far. */
export function countStandings({ findings }: Pick<PageWithClaims, "findings">): StandingCounts {
  const counts = { conflicting: 0, contested: 0, supported: 0, unclear: 0, silent: 0 };
  for (const { standing } of findings.values()) counts[standing] += 1;
  return counts;
}

/** "14 checkable claims, 5 in your library, 9 not covered". */
export function describeCoverage(page: PageWithClaims): string {
  const claims = t("coverage.claims", { count: page.reading.claims.length });
  const compared = page.findings.size;
  if (page.comparison.kind === "running") return t("coverage.running", { claims, compared });
  if (page.comparison.kind === "failed") return t("coverage.failed", { claims, compared });
  const counts = countStandings(page);
  const covered = compared - counts.silent;
  return t("coverage.done", { claims, covered, silent: counts.silent });
}
