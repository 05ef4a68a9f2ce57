import type { ReactNode } from "react";
import type { Evidence, Finding } from "@/lib/model";
import { t } from "@/lib/words";
import { EvidenceQuote } from "../evidence";
import { strongestBySide } from "./strongest-by-side";

interface FindingViewProps {
  readonly finding: Finding;
  readonly onOpenSource: (evidence: Evidence) => void;
  readonly renderCorrection: (evidence: Evidence) => ReactNode;
}

/** The strongest quote of each side, and where they part, slot by slot. */
export function FindingView({ finding, onOpenSource, renderCorrection }: FindingViewProps) {
  const shown = strongestBySide(finding.evidence);
  const more = finding.evidence.length - shown.length;
  if (shown.length === 0)
    return (
      <div className="sl-card-note">
        <p>{t("card.silent")}</p>
        <p className="sl-soft">{t("card.silence")}</p>
      </div>
    );
  return (
    <>
      {shown.map((evidence) => (
        <EvidenceQuote
          key={`${evidence.sourceId} ${evidence.start}`}
          evidence={evidence}
          detail={evidence.relation === "conflicts" || evidence.relation === "differs" ? "full" : "brief"}
          onOpenSource={onOpenSource}
          more={renderCorrection(evidence)}
        />
      ))}
      {more > 0 && <p className="sl-soft sl-card-more">{t("card.more", { count: more })}</p>}
    </>
  );
}
