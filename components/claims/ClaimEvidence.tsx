import type { ReactNode } from "react";
import type { Evidence, Finding } from "@/lib/model";
import { t } from "@/lib/words";
import { EvidenceQuote } from "../evidence";

interface ClaimEvidenceProps {
  readonly finding: Finding | undefined;
  readonly detail: "brief" | "full";
  /** How many quotes that say something of the claim stand here; the rest is counted. All when absent. */
  readonly most?: number;
  readonly onOpenSource?: (evidence: Evidence) => void;
  readonly renderCorrection?: (evidence: Evidence) => ReactNode;
}

/** What the library says of one claim, quote by quote; what only touches on its matter is folded away. */
export function ClaimEvidence({ finding, detail, most, onOpenSource, renderCorrection }: ClaimEvidenceProps) {
  if (finding === undefined) return <p className="sl-soft">{t("claims.notComparedYet")}</p>;
  if (finding.evidence.length === 0) {
    return <p className="sl-soft">{t("claims.silent", { meaning: t("meaning.silent") })}</p>;
  }
  const related = finding.evidence.filter(({ relation }) => relation === "related");
  const saying = finding.evidence.filter(({ relation }) => relation !== "related");
  const shown = saying.slice(0, most);
  const rest = saying.length - shown.length;
  const quote = (evidence: Evidence) => (
    <EvidenceQuote
      key={`${evidence.sourceId} ${evidence.start}`}
      evidence={evidence}
      detail={detail}
      more={renderCorrection?.(evidence)}
      {...(onOpenSource === undefined ? {} : { onOpenSource })}
    />
  );
  return (
    <div className="sl-claim-evidence">
      {shown.map(quote)}
      {rest > 0 && <p className="sl-soft">{t("claims.moreQuotes", { count: rest })}</p>}
      {related.length > 0 && (
        <details className="sl-related" open={saying.length === 0}>
          <summary className="sl-related-summary sl-focusable">
            {t("claims.related", { count: related.length })}
          </summary>
          {related.map(quote)}
        </details>
      )}
    </div>
  );
}
