import type { Claim, Evidence, Finding } from "@/lib/model";
import { countEvidence, formatDay } from "../evidence";
import { relationWords, standingWords } from "../standing";

/** A claim and all that the library says of it, as plain text to paste into a message or an article's notes. */
export function evidenceAsText(claim: Claim, finding: Finding): string {
  const { word, meaning } = standingWords[finding.standing];
  const counts = countEvidence(finding);
  return [
    `Claim: “${claim.text}”`,
    `${word}${counts === "" ? "" : ` (${counts})`}. ${meaning}`,
    ...finding.evidence.map(quoteAsText),
  ].join("\n\n");
}

function quoteAsText(evidence: Evidence): string {
  const head = [
    evidence.outlet ?? "Outlet unknown",
    formatDay(evidence.publishedAt) ?? "no date",
    evidence.title,
  ];
  const reasons = evidence.reasons
    .filter(({ verdict }) => verdict !== "agrees")
    .map(({ claim, evidence: other, note }) => `  ${claim} / ${other}${note === "" ? "" : `: ${note}`}`);
  const origin = evidence.originUnknown ? "unknown" : evidence.origin;
  return [
    `${relationWords[evidence.relation]}: ${head.join(", ")}`,
    `“${evidence.quote}”`,
    ...reasons,
    `Origin: ${origin}`,
  ].join("\n");
}
