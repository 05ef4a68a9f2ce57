import type { Claim, Evidence } from "@/lib/model";
import type { PageView, SavedView } from "@/lib/state";
import { t } from "@/lib/words";
import { ClaimList } from "../claims";
import { Icon, Notice } from "../controls";
import { ComparisonFailed, CoverageLine, PageNotice } from "../page";
import { Wordmark } from "../surface";
import { SaveRow } from "./SaveRow";
import { SiteRow } from "./SiteRow";
import type { SiteState } from "./site";

export interface PopupViewProps {
  readonly view: PageView;
  readonly site: SiteState;
  readonly saved: SavedView;
  readonly onSwitchSite: (host: string, on: boolean) => void;
  readonly onSave: () => void;
  readonly onOpenSaved: (sourceId: string) => void;
  readonly onRead: () => void;
  readonly onCompareAgain: () => void;
  readonly onShowInPage: (claim: Claim) => void;
  readonly onShowInPanel: (claim: Claim | undefined) => void;
  readonly onOpenSource: (evidence: Evidence) => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenSettings: () => void;
}

/** The strongest quotes; the side panel has them all. */
const MOST_QUOTES = 4;

/** The page at hand against the library, at a glance. */
export function PopupView(props: PopupViewProps) {
  return (
    <>
      <header className="sl-popup-head">
        <div className="sl-bar">
          <h1 className="sl-bar-title">
            <Wordmark />
          </h1>
          <button type="button" className="sl-button" onClick={() => props.onShowInPanel(undefined)}>
            {t("action.sidePanel")}
          </button>
          <button type="button" className="sl-button" onClick={props.onOpenLibrary}>
            {t("action.library")}
          </button>
          <button
            type="button"
            className="sl-icon-button"
            aria-label={t("action.settings")}
            title={t("action.settings")}
            onClick={props.onOpenSettings}
          >
            <Icon name="settings" />
          </button>
        </div>
        <SiteRow site={props.site} onSwitch={props.onSwitchSite} />
        <SaveRow saved={props.saved} onSave={props.onSave} onOpenSaved={props.onOpenSaved} />
      </header>
      <main className="sl-popup-main">
        <PopupPage {...props} />
      </main>
    </>
  );
}

function PopupPage(props: PopupViewProps) {
  const { view } = props;
  if (view.kind !== "ready") return <PageNotice view={view} onRead={props.onRead} />;
  if (view.reading.claims.length === 0) {
    return (
      <Notice title={t("reading.noClaimsTitle")}>
        <p>{t("reading.noClaims")}</p>
      </Notice>
    );
  }
  return (
    <>
      <CoverageLine page={view} />
      <ComparisonFailed comparison={view.comparison} onCompareAgain={props.onCompareAgain} />
      <ClaimList
        page={view}
        detail="brief"
        mostQuotes={MOST_QUOTES}
        onOpenSource={props.onOpenSource}
        renderMore={(claim) => (
          <div className="sl-actions sl-claim-actions">
            <button type="button" className="sl-button" onClick={() => props.onShowInPage(claim)}>
              <Icon name="jump" />
              {t("action.showInPage")}
            </button>
            <button type="button" className="sl-button" onClick={() => props.onShowInPanel(claim)}>
              <Icon name="panel" />
              {t("popup.inFull")}
            </button>
          </div>
        )}
      />
    </>
  );
}
