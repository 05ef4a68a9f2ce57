import type { FindingSummary } from "@/lib/model";

/** What the badge shows: claims the library speaks of, and those of them that some source conflicts with. */
export function countFindings(findings: readonly FindingSummary[]): { matched: number; conflicting: number } {
  const count = (isCounted: (finding: FindingSummary) => boolean) =>
    findings.filter((finding) => !finding.isDismissed && isCounted(finding)).length;
  return {
    matched: count(({ standing }) => standing !== "silent"),
    conflicting: count(({ standing }) => standing === "conflicting" || standing === "contested"),
  };
}
