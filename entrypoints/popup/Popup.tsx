import { browser } from "wxt/browser";
import { UndoBar } from "@/components/controls";
import { PopupView, type PopupViewProps } from "@/components/popup";
import { Alone, LibraryGate, LiveGate } from "@/components/surface";
import type { Claim } from "@/lib/model";
import {
  type askPage,
  hashOfSource,
  useLibrary,
  usePage,
  useSavedPage,
  useSwitchedOff,
  useUndo,
} from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { messenger } from "./messenger";
import { showInPanel } from "./show-in-panel";
import { useSite } from "./use-site";

/** The tab that the popup stands over. */
interface PopupTab {
  readonly id: number;
  /** Where it is known. */
  readonly address: string | undefined;
  readonly ask: typeof askPage;
}

interface PopupProps {
  /** Stays the same as long as the popup stands. */
  readonly openLibrary: () => Promise<Library>;
  readonly tab: PopupTab | undefined;
  readonly onReload: () => void;
}

/** The popup over the browser: which tab, which library, what the buttons do. */
export function Popup({ openLibrary, tab, onReload }: PopupProps) {
  const state = useLibrary(openLibrary);
  return (
    <LibraryGate state={state} onReload={onReload} frame={(notice) => <Alone>{notice}</Alone>}>
      {(library) =>
        tab === undefined ? (
          <PopupView {...ownActions} view={{ kind: "unsupported" }} />
        ) : (
          <SitePopup library={library} tab={tab} />
        )
      }
    </LibraryGate>
  );
}

interface OpenPopupProps {
  readonly library: Library;
  readonly tab: PopupTab;
}

function SitePopup(props: OpenPopupProps) {
  const switchedOff = useSwitchedOff(props.library, props.tab.address);
  return (
    <LiveGate live={switchedOff} what={t("live.settings")}>
      {(isSwitchedOff) => <PagePopup {...props} isSwitchedOff={isSwitchedOff} />}
    </LiveGate>
  );
}

function PagePopup(props: OpenPopupProps & { readonly isSwitchedOff: boolean }) {
  const { library, tab, isSwitchedOff } = props;
  const { id: tabId, address, ask } = tab;
  const page = usePage({
    tabId,
    address,
    library,
    messenger,
    ask,
    readAtOnce: true,
    isSwitchedOff,
  });
  const { site, switchSite } = useSite(address, isSwitchedOff, messenger);
  const { saved, save } = useSavedPage({ library, messenger, tabId, address });
  const said = useUndo();
  const showInPage = (claim: Claim) =>
    said.doWithUndo(async () => {
      await messenger.sendToTab(tabId, "focusClaim", { claimId: claim.id });
      await browser.tabs.update(tabId, { active: true });
      window.close();
      return undefined;
    });
  const showPanel = (claim: Claim | undefined) =>
    said.doWithUndo(async () => {
      await showInPanel(tabId, claim?.id);
      window.close();
      return undefined;
    });
  return (
    <>
      <PopupView
        {...ownActions}
        view={page.view}
        site={site}
        saved={saved}
        onSave={() => void save()}
        onSwitchSite={switchSite}
        onRead={page.read}
        onCompareAgain={page.compareAgain}
        onShowInPage={showInPage}
        onShowInPanel={showPanel}
      />
      <UndoBar undoable={said.undoable} onUndo={said.undo} onDismiss={said.dismiss} />
    </>
  );
}

const none = () => undefined;

const openLibrary = (hash = "") =>
  void browser.tabs.create({ url: browser.runtime.getURL("/library.html") + hash });

/** What the buttons do that need nothing of the page; the rest does nothing until there is a page. */
const ownActions: Omit<PopupViewProps, "view"> = {
  site: { kind: "none" },
  onSwitchSite: none,
  saved: { kind: "unknown" },
  onSave: none,
  onOpenSaved: (sourceId) => openLibrary(hashOfSource({ sourceId })),
  onRead: none,
  onCompareAgain: none,
  onShowInPage: none,
  onShowInPanel: none,
  onOpenSource: ({ sourceId, start, end }) =>
    openLibrary(hashOfSource({ sourceId, passage: { start, end } })),
  onOpenLibrary: () => openLibrary(),
  onOpenSettings: () => void browser.runtime.openOptionsPage(),
};
