import type { Claim, Evidence, Note, NoteTarget } from "@/lib/model";
import type { NoteDesk, PageView, PageWithClaims } from "@/lib/state";
import { t } from "@/lib/words";
import { type ClaimFocus, ClaimList } from "../claims";
import { Icon } from "../controls";
import { formatDay } from "../evidence";
import { NotesOn } from "../notes";
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
  readonly onOpenSource: (evidence: Evidence) => void;
}

/** The page in front with all its evidence, and the notes on its claims. */
export function PanelPage(props: PanelPageProps) {
  const { view } = props;
  if (view.kind !== "ready") return <PageNotice view={view} onRead={props.onRead} />;
  return (
    <>
      <PageHead page={view} />
      <ComparisonFailed comparison={view.comparison} onCompareAgain={props.onCompareAgain} />
      <ClaimList
        page={view}
        detail="full"
        focus={props.focus}
        onOpenSource={props.onOpenSource}
        renderMore={(claim) => <ClaimDesk claim={claim} page={view} {...props} />}
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
        {day !== undefined && <>, {day}</>}
      </p>
      {page.reading.claims.length > 0 && <CoverageLine page={page} />}
      {page.reading.claims.length === 0 && <p>{t("reading.noClaims")}</p>}
    </header>
  );
}

interface ClaimDeskProps extends Pick<PanelPageProps, "focus" | "notes" | "desk" | "onShowInPage"> {
  readonly claim: Claim;
  readonly page: PageWithClaims;
}

/** What one can do with a claim: find it in the page, and note on it. */
function ClaimDesk({ claim, page, focus, notes, desk, onShowInPage }: ClaimDeskProps) {
  const target = targetOf(claim, page);
  return (
    <div className="sl-claim-desk">
      <div className="sl-actions">
        <button type="button" className="sl-button" onClick={() => onShowInPage(claim)}>
          <Icon name="jump" />
          {t("action.showInPage")}
        </button>
      </div>
      <NotesOn
        key={focus?.claimId === claim.id ? focus.wish : 0}
        target={target}
        what={t("panel.noteOnClaim")}
        notes={notes.filter((note) => hangsOn(note, claim))}
        desk={desk}
        startsWriting={focus?.claimId === claim.id && focus.intent === "note"}
      />
    </div>
  );
}

const hangsOn = ({ target }: Note, claim: Claim): boolean =>
  target.kind === "claim" && target.selector.exact === claim.text;

/** The longest stretch of context that tells a claim from another of the same words. */
const PREFIX_LENGTH = 32;

function targetOf(claim: Claim, { reading }: PageWithClaims): NoteTarget {
  return {
    kind: "claim",
    pageUrl: reading.document.url ?? "",
    pageTitle: reading.document.title,
    selector: {
      exact: claim.text,
      prefix: claim.context.slice(-PREFIX_LENGTH),
      suffix: "",
      start: claim.start,
    },
  };
}
