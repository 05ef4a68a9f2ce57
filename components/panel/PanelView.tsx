import type { ReactNode } from "react";
import type { UndoState } from "@/lib/state";
import { t } from "@/lib/words";
import { Tabs, UndoBar } from "../controls";
import { Wordmark } from "../surface";

export type PanelTab = "page" | "sources" | "notes";

interface PanelViewProps {
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly undo: UndoState;
  readonly onOpenLibrary: () => void;
  /** What the tab shows. */
  readonly children: ReactNode;
}

const TABS = ["page", "sources", "notes"] as const satisfies PanelTab[];

/** The frame of the side panel. */
export function PanelView({ tab, onTab, undo, onOpenLibrary, children }: PanelViewProps) {
  const tabs = TABS.map((name) => ({ name, label: t(`panel.${name}`) }));
  return (
    <>
      <header className="sl-bar sl-panel-head">
        <h1 className="sl-bar-title">
          <Wordmark />
        </h1>
        <button type="button" className="sl-link" onClick={onOpenLibrary}>
          {t("action.library")}
        </button>
      </header>
      <main className="sl-panel-main">
        <Tabs label={t("action.sidePanel")} tabs={tabs} selected={tab} onSelect={onTab}>
          {children}
        </Tabs>
      </main>
      <UndoBar undoable={undo.undoable} onUndo={undo.undo} onDismiss={undo.dismiss} />
    </>
  );
}
