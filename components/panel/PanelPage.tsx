import { useMemo } from "react";
import type { Claim, CorrectionContent, Evidence, Note } from "@/lib/model";
import { type NoteDesk, type PageView, type PageWithClaims, placeOnPage, targetOfClaim } from "@/lib/state";
import { t } from "@/lib/words";
import { type ClaimFocus, ClaimList } from "../claims";
import { Icon } from "../controls";
import { CorrectEvidence } from "../corrections";
import { formatDay } from "../evidence";
import { NotesOn, StrayNotes } from "../notes";
import { ComparisonFailed, CoverageLine, PageNotice } from "../page";

interface PanelFocusView extends ClaimFocus {
  readonly intent: "read" | "note";
}

interface PanelPageProps {
  readonly view: PageView;
  readonly focus?: PanelFocusView | undefined;
  /** On claims of this page. */
  readonly notes: readonly Note[];
  readonly desk: NoteDesk;
  readonly onRead: () => void;
  readonly onCompareAgain: () => void;
  readonly onShowInPage: (claim: Claim) => void;
  readonly onOpenDecision: (claim: Claim) => void;
  /** Looks for the words of a note outside of the claims too. */
  readonly onShowNote: (note: Note) => void;
  readonly onOpenSource: (evidence: Evidence) => void;
  readonly onCorrect: (content: CorrectionContent) => void;
}

/** The page in front with all its evidence, and the notes on its claims. */
export function PanelPage({ view, ...props }: PanelPageProps) {
  if (view.kind !== "ready") return <PageNotice view={view} onRead={props.onRead} />;
  return <ReadPage {...props} page={view} />;
}

function ReadPage({ page, ...props }: Omit<PanelPageProps, "view"> & { readonly page: PageWithClaims }) {
  const { reading, text } = page;
  const { desk } = props;
  const placed = useMemo(() => placeOnPage(text, reading.claims, props.notes), [text, reading, props.notes]);
  return (
    <>
      <PageHead page={page} />
      <ComparisonFailed comparison={page.comparison} onCompareAgain={props.onCompareAgain} />
      <ClaimList
        page={page}
        detail="full"
        focus={props.focus}
        onOpenSource={props.onOpenSource}
        renderCorrection={(claim, finding, evidence) => (
          <CorrectEvidence
            claim={correctedClaim(claim, page)}
            evidence={evidence}
            among={finding.evidence}
            onCorrect={props.onCorrect}
          />
        )}
        renderMore={(claim) => (
          <ClaimDesk {...props} claim={claim} page={page} notes={placed.onClaims.get(claim.id) ?? []} />
        )}
      />
      <StrayNotes
        title={t("notes.elsewhereTitle")}
        why={t("notes.elsewhereWhy")}
        notes={placed.elsewhere}
        desk={desk}
        about={t("notes.elsewhere")}
        onShow={props.onShowNote}
      />
      <StrayNotes
        title={t("notes.orphansTitle")}
        why={t("notes.orphansWhy")}
        notes={placed.orphans}
        desk={desk}
        about={t("notes.orphaned")}
        onShow={props.onShowNote}
      />
    </>
  );
}

function PageHead({ page }: { readonly page: PageWithClaims }) {
  const { title, outlet, publishedAt } = page.reading.document;
  const day = formatDay(publishedAt);
  return (
    <header className="sl-page-head">
      <h2 className="sl-page-title">
        <bdi>{title}</bdi>
      </h2>
      <p className="sl-soft">
        <bdi>{outlet ?? t("unknown.outlet")}</bdi>
        {day !== undefined && <> · {day}</>}
      </p>
      {page.reading.claims.length > 0 && <CoverageLine page={page} />}
      {page.reading.claims.length === 0 && <p>{t("reading.noClaims")}</p>}
    </header>
  );
}

interface ClaimDeskProps
  extends Pick<PanelPageProps, "focus" | "notes" | "desk" | "onShowInPage" | "onOpenDecision" | "onCorrect"> {
  readonly claim: Claim;
  readonly page: PageWithClaims;
}

/** What one can do with a claim: find it in the page, and note on it. */
function ClaimDesk(props: ClaimDeskProps) {
  const { claim, page, focus, notes, desk, onShowInPage, onOpenDecision, onCorrect } = props;
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

const correctedClaim = ({ text }: Claim, { reading }: PageWithClaims) => ({
  text,
  pageUrl: reading.document.url ?? "",
  pageTitle: reading.document.title,
});
