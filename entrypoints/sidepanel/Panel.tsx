import { lazy, Suspense, useCallback, useState } from "react";
import { browser } from "wxt/browser";
import { Waiting } from "@/components/controls";
import { type PanelTab, PanelView } from "@/components/panel";
import type { Span } from "@/lib/model";
import { hashOfSource, sourceOfHash, useCorrectionDesk, useHash, useNoteDesk, useUndo } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { PageTab } from "./PageTab";
import { tellPages } from "./tell-pages";
import { usePanelFocus } from "./use-panel-focus";
import { useScrollPlace } from "./use-scroll-place";
import { useTabInFront } from "./use-tab-in-front";

// most panels are opened for the page in front alone
const SourcesTab = lazy(async () => ({ default: (await import("./SourcesTab")).SourcesTab }));
const NotesTab = lazy(async () => ({ default: (await import("./NotesTab")).NotesTab }));

/** The side panel over an open library. */
export function Panel({ library }: { readonly library: Library }) {
  const place = sourceOfHash(useHash());
  const [tab, setTab] = useState<PanelTab>(place === undefined ? "page" : "sources");
  const inFront = useTabInFront();
  const focus = usePanelFocus(
    inFront?.id,
    useCallback(() => setTab("page"), []),
  );
  const undo = useUndo();
  const { doWithUndo } = undo;
  const desk = useNoteDesk(library, doWithUndo);
  const tabId = inFront?.id;
  const corrections = useCorrectionDesk(
    library,
    doWithUndo,
    useCallback((content, isMade) => tellPages(tabId, content, isMade), [tabId]),
  );
  useScrollPlace(`${tab} ${place?.sourceId ?? ""}`);

  const openSource = (sourceId: string, passage?: Span) => {
    window.location.hash = hashOfSource({ sourceId, ...(passage === undefined ? {} : { passage }) });
    setTab("sources");
  };

  return (
    <PanelView
      tab={tab}
      onTab={setTab}
      undo={undo}
      onOpenLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL("/library.html") })}
    >
      {/* stays while another tab shows: claims that were open are open again */}
      <div hidden={tab !== "page"}>
        {inFront === undefined ? (
          <Waiting what={t("panel.looking")} />
        ) : (
          <PageTab
            key={`${inFront.id} ${inFront.visit}`}
            library={library}
            inFront={inFront}
            focus={focus?.tabId === inFront.id ? focus : undefined}
            desk={desk}
            corrections={corrections}
            doWithUndo={doWithUndo}
            onOpenSource={({ sourceId, start, end }) => openSource(sourceId, { start, end })}
          />
        )}
      </div>
      <Suspense fallback={null}>
        {tab === "sources" && <SourcesTab library={library} place={place} desk={desk} onOpen={openSource} />}
        {tab === "notes" && (
          <NotesTab library={library} desk={desk} corrections={corrections} onOpen={openSource} />
        )}
      </Suspense>
    </PanelView>
  );
}
