import type { Finding } from "@/lib/model";
import { t } from "@/lib/words";
import { Icon } from "../controls";
import { countEvidence } from "../evidence";
import { StandingMark } from "../standing";

interface CardHeadProps {
  /** Absent while it is waited for. */
  readonly finding: Finding | undefined;
  readonly onClose: () => void;
}

/** The claim's standing in a word, how many sources and origins stand behind it, and the way out. */
export function CardHead({ finding, onClose }: CardHeadProps) {
  return (
    <header className="sl-card-head">
      <div className="sl-card-standing" role="status">
        {finding !== undefined && (
          <>
            <StandingMark standing={finding.standing} />
            <span className="sl-soft">{countEvidence(finding)}</span>
          </>
        )}
      </div>
      <button type="button" className="sl-icon-button" aria-label={t("action.close")} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}
