import type { Claim } from "@/lib/model";
import { type PageWithClaims, targetOfClaim } from "@/lib/state";
import { t } from "@/lib/words";
import { Icon } from "../controls";
import { NotesOn } from "../notes";
import { correctedClaim } from "./corrected-claim";
import type { PanelPageProps } from "./PanelPage";
import { TakeEvidence } from "./TakeEvidence";

interface ClaimDeskProps
  extends Pick<
    PanelPageProps,
    "focus" | "notes" | "desk" | "onShowInPage" | "onOpenDecision" | "onCorrect" | "onTakeEvidence"
  > {
  readonly claim: Claim;
  readonly page: PageWithClaims;
}

/** What one can do with a claim: find it in the page, take its evidence along, and note on it. */
export function ClaimDesk(props: ClaimDeskProps) {
  const { claim, page, focus, notes, desk, onShowInPage, onOpenDecision, onCorrect, onTakeEvidence } = props;
  const evidence = page.findings.get(claim.id)?.evidence ?? [];
  return (
    <div className="sl-claim-desk">
      <div className="sl-actions">
        <button type="button" className="sl-button" onClick={() => onShowInPage(claim)}>
          <Icon name="jump" />
          {t("action.showInPage")}
        </button>
        <button
          type="button"
          className="sl-button"
          onClick={() => onCorrect({ kind: "not-a-claim", claim: correctedClaim(claim, page) })}
        >
          {t("corrections.notAClaim")}
        </button>
        <button type="button" className="sl-link" onClick={() => onOpenDecision(claim)}>
          {t("action.howDecided")}
        </button>
      </div>
      {evidence.length > 0 && (
        <TakeEvidence
          title={t("evidenceCopy.ofClaim")}
          onTake={(kind) => onTakeEvidence(page, [claim], kind)}
        />
      )}
      <NotesOn
        key={focus?.claimId === claim.id ? focus.wish : 0}
        target={targetOfClaim(claim, page)}
        what={t("panel.noteOnClaim")}
        notes={notes}
        desk={desk}
        startsWriting={focus?.claimId === claim.id && focus.intent === "note"}
      />
    </div>
  );
}
