import type { Evidence, Finding } from "@/lib/model";
import { counted, EvidenceQuote } from "../evidence";
import { standingWords } from "../standing";

interface ClaimEvidenceProps {
  readonly finding: Finding | undefined;
  readonly detail: "brief" | "full";
  /** How many quotes that say something of the claim stand here; the rest is counted. All when absent. */
  readonly most?: number;
  readonly onOpenSource?: (evidence: Evidence) => void;
}

/** What the library says of one claim, quote by quote; what only touches on its matter is folded away. */
export function ClaimEvidence({ finding, detail, most, onOpenSource }: ClaimEvidenceProps) {
  if (finding === undefined) return <p className="sl-soft">Not compared with your sources yet.</p>;
  if (finding.evidence.length === 0) {
    return (
      <p className="sl-soft">
        {standingWords.silent.meaning} That says nothing against it: silence is not conflict.
      </p>
    );
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
      {...(onOpenSource === undefined ? {} : { onOpenSource })}
    />
  );
  return (
    <div className="sl-claim-evidence">
      {shown.map(quote)}
      {rest > 0 && <p className="sl-soft">and {counted(rest, "more quote")} in the side panel</p>}
      {related.length > 0 && (
        <details className="sl-related" open={saying.length === 0}>
          <summary className="sl-related-summary sl-focusable">
            {counted(related.length, "passage")} on the same matter
          </summary>
          {related.map(quote)}
        </details>
      )}
    </div>
  );
}
