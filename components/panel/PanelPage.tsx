import { lazy, Suspense, useMemo } from "react";
import type { Claim, CorrectionContent, Evidence, Note } from "@/lib/model";
import { type NoteDesk, type PageView, type PageWithClaims, placeOnPage } from "@/lib/state";
import { t } from "@/lib/words";
import { type ClaimFocus, ClaimList } from "../claims";
import { CorrectEvidence } from "../corrections";
import { formatDay } from "../evidence";
import { ComparisonFailed, CoverageLine, PageNotice } from "../page";
import { correctedClaim } from "./corrected-claim";
import { type EvidenceKind, TakeEvidence } from "./TakeEvidence";

// wanted once a claim is opened, or where notes have lost their place
const ClaimDesk = lazy(async () => ({ default: (await import("./ClaimDesk")).ClaimDesk }));
const NotesElsewhere = lazy(async () => ({ default: (await import("./NotesElsewhere")).NotesElsewhere }));

interface PanelFocusView extends ClaimFocus {
  readonly intent: "read" | "note";
}

export interface PanelPageProps {
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
  readonly onTakeEvidence: (page: PageWithClaims, claims: readonly Claim[], kind: EvidenceKind) => void;
}

/** The page in front with all its evidence, and the notes on its claims. */
export function PanelPage({ view, ...props }: PanelPageProps) {
  if (view.kind !== "ready") return <PageNotice view={view} onRead={props.onRead} />;
  return <ReadPage {...props} page={view} />;
}

function ReadPage({ page, ...props }: Omit<PanelPageProps, "view"> & { readonly page: PageWithClaims }) {
  const { reading, text } = page;
  const placed = useMemo(() => placeOnPage(text, reading.claims, props.notes), [text, reading, props.notes]);
  return (
    <>
      <PageHead page={page} onTakeEvidence={props.onTakeEvidence} />
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
          <Suspense fallback={null}>
            <ClaimDesk {...props} claim={claim} page={page} notes={placed.onClaims.get(claim.id) ?? []} />
          </Suspense>
        )}
      />
      {placed.elsewhere.length + placed.orphans.length > 0 && (
        <Suspense fallback={null}>
          <NotesElsewhere placed={placed} desk={props.desk} onShow={props.onShowNote} />
        </Suspense>
      )}
    </>
  );
}

interface PageHeadProps extends Pick<PanelPageProps, "onTakeEvidence"> {
  readonly page: PageWithClaims;
}

function PageHead({ page, onTakeEvidence }: PageHeadProps) {
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
      {page.findings.size > 0 && (
        <TakeEvidence
          title={t("evidenceCopy.ofPage")}
          onTake={(kind) => onTakeEvidence(page, page.reading.claims, kind)}
        />
      )}
      {page.reading.claims.length === 0 && <p>{t("reading.noClaims")}</p>}
    </header>
  );
}
