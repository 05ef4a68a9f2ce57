import type { Claim, Evidence, Finding } from "@/lib/model";
import { keyed, t } from "@/lib/words";
import { countEvidence, describeOrigin, formatDay } from "../evidence";

/** A claim and all that the library says of it, as plain text to paste into a message or an article's notes. */
export function evidenceAsText(claim: Claim, finding: Finding): string {
  const standing = t(`standing.${finding.standing}`);
  const meaning = t(`meaning.${finding.standing}`);
  const counts = countEvidence(finding);
  return [
    t("card.textClaim", { claim: claim.text }),
    counts === ""
      ? t("card.textStanding", { standing, meaning })
      : t("card.textCounted", { standing, counts, meaning }),
    ...finding.evidence.map(quoteAsText),
  ].join("\n\n");
}

function quoteAsText(evidence: Evidence): string {
  const head = [
    evidence.outlet ?? t("unknown.outlet"),
    formatDay(evidence.publishedAt) ?? t("unknown.date"),
    evidence.title,
  ];
  const reasons = evidence.reasons
    .filter(({ verdict }) => verdict !== "agrees")
    .map(({ claim, evidence: other, note }) => `  ${claim} / ${other}: ${t(`note.${keyed(note)}`)}`);
  return [
    `${t(`relation.${evidence.relation}`)}: ${head.join(", ")}`,
    `“${evidence.quote}”`,
    ...reasons,
    describeOrigin(evidence),
  ].join("\n");
}
