import type { Evidence, Finding } from "@/lib/model";
import { EvidenceQuote } from "../evidence";
import { standingWords } from "../standing";

interface ClaimEvidenceProps {
  readonly finding: Finding | undefined;
  readonly detail: "brief" | "full";
  /** How many quotes stand here; the rest is counted. All when absent. */
  readonly most?: number;
  readonly onOpenSource?: (evidence: Evidence) => void;
}

/** What the library says of one claim, quote by quote. */
export function ClaimEvidence({ finding, detail, most, onOpenSource }: ClaimEvidenceProps) {
  if (finding === undefined) return <p className="sl-soft">Not compared with your sources yet.</p>;
  if (finding.evidence.length === 0) {
    return (
      <p className="sl-soft">
        {standingWords.silent.meaning} That says nothing against it: silence is not conflict.
      </p>
    );
  }
  const shown = finding.evidence.slice(0, most);
  const more = finding.evidence.length - shown.length;
  return (
    <div className="sl-claim-evidence">
      {shown.map((evidence) => (
        <EvidenceQuote
          key={`${evidence.sourceId} ${evidence.start}`}
          evidence={evidence}
          detail={detail}
          {...(onOpenSource === undefined ? {} : { onOpenSource })}
        />
      ))}
      {more > 0 && <p className="sl-soft">and {more} more in the side panel</p>}
    </div>
  );
}
