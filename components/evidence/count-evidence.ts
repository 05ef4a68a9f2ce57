import type { Finding } from "@/lib/model";

/** "3 sources, 1 origin": how many sources bear on the claim, and how many independent origins stand behind them; empty for none. */
export function countEvidence(finding: Finding): string {
  const sources = new Set(finding.evidence.map(({ sourceId }) => sourceId)).size;
  if (sources === 0) return "";
  if (finding.origins === 0) return counted(sources, "source");
  return `${counted(sources, "source")}, ${counted(finding.origins, "origin")}`;
}

/** "1 source", "3 sources". */
export const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;
