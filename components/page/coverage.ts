import type { Standing } from "@/lib/model";
import type { PageWithClaims } from "@/lib/state";
import { counted } from "../evidence";

export type StandingCounts = Readonly<Record<Standing, number>>;

/** How many claims have each standing, among those compared so far. */
export function countStandings({ findings }: Pick<PageWithClaims, "findings">): StandingCounts {
  const counts = { conflicting: 0, contested: 0, supported: 0, unclear: 0, silent: 0 };
  for (const { standing } of findings.values()) counts[standing] += 1;
  return counts;
}

/** "14 checkable claims, 5 in your library, 9 not covered". */
export function describeCoverage(page: PageWithClaims): string {
  const claims = counted(page.reading.claims.length, "checkable claim");
  if (page.comparison.kind === "running") return `${claims}, ${page.findings.size} compared so far…`;
  if (page.comparison.kind === "failed") return `${claims}, ${page.findings.size} compared`;
  const counts = countStandings(page);
  const covered = page.findings.size - counts.silent;
  return `${claims}, ${covered} in your library, ${counts.silent} not covered`;
}
