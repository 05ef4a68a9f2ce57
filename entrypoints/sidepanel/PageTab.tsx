import { browser } from "wxt/browser";
import { PanelPage } from "@/components/panel";
import { LiveGate } from "@/components/surface";
import { decisionAddress, type PanelFocus } from "@/lib/messaging";
import type { Claim, Evidence, Note } from "@/lib/model";
import {
  type CorrectionDesk,
  type NoteDesk,
  type UndoState,
  useLive,
  usePage,
  useSwitchedOff,
} from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { messenger } from "./messenger";
import type { TabInFront } from "./use-tab-in-front";

interface PageTabProps {
  readonly library: Library;
  readonly inFront: TabInFront;
  readonly focus: (PanelFocus & { readonly wish: number }) | undefined;
  readonly desk: NoteDesk;
  readonly corrections: CorrectionDesk;
  readonly doWithUndo: UndoState["doWithUndo"];
  readonly onOpenSource: (evidence: Evidence) => void;
}

/** The page of one tab, one visit long. */
export function PageTab(props: PageTabProps) {
  const switchedOff = useSwitchedOff(props.library, props.inFront.address);
  return (
    <LiveGate live={switchedOff} what={t("live.settings")}>
      {(isSwitchedOff) => <Visit {...props} isSwitchedOff={isSwitchedOff} />}
    </LiveGate>
  );
}

function Visit(props: PageTabProps & { readonly isSwitchedOff: boolean }) {
  const { library, inFront, focus, desk, corrections, doWithUndo, onOpenSource, isSwitchedOff } = props;
  const page = usePage({
    tabId: inFront.id,
    address: inFront.address,
    library,
    messenger,
    readAtOnce: false,
    isSwitchedOff,
  });
  const url = page.view.kind === "ready" ? (page.view.reading.document.url ?? "") : "";
  const notes = useLive(`page ${url}`, async () => (url === "" ? [] : library.notes.listOfPage(url)));

  const showInPage = (claim: Claim) =>
    doWithUndo(async () => {
      await messenger.sendToTab(inFront.id, "focusClaim", { claimId: claim.id });
      await browser.tabs.update(inFront.id, { active: true });
      return undefined;
    });

  const openDecision = ({ id }: Claim) => {
    const address = decisionAddress({ tabId: inFront.id, claimId: id });
    void browser.tabs.create({ url: browser.runtime.getURL("/decision.html") + address });
  };

  const showNote = ({ target }: Note) =>
    doWithUndo(async () => {
      if (target.kind !== "claim") return undefined;
      const isThere = await messenger.sendToTab(inFront.id, "showQuote", target.selector);
      if (!isThere) return { message: t("notes.notInPage") };
      await browser.tabs.update(inFront.id, { active: true });
      return undefined;
    });

  return (
    <>
      {notes.kind === "failed" && (
        <LiveGate live={notes} what={t("live.pageNotes")}>
          {() => null}
        </LiveGate>
      )}
      <PanelPage
        view={page.view}
        focus={focus}
        notes={notes.kind === "ready" ? notes.value : []}
        desk={desk}
        onRead={page.read}
        onCompareAgain={page.compareAgain}
        onShowInPage={showInPage}
        onOpenDecision={openDecision}
        onShowNote={showNote}
        onOpenSource={onOpenSource}
        onCorrect={corrections.correct}
        onTakeEvidence={(shown, claims, kind) =>
          doWithUndo(async () => {
            const { takeEvidence } = await import("./take-evidence"); // few readings end with a copy
            return {
              message: t("exporting.done", { name: await takeEvidence(library, shown, claims, kind) }),
            };
          })
        }
      />
    </>
  );
}
