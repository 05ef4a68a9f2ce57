import type { ReactNode } from "react";
import type { UndoState } from "@/lib/state";
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

const tabs = [
  { name: "page", label: "This page" },
  { name: "sources", label: "Sources" },
  { name: "notes", label: "Notes" },
] as const;

/** The frame of the side panel. */
export function PanelView({ tab, onTab, undo, onOpenLibrary, children }: PanelViewProps) {
  return (
    <>
      <header className="sl-bar sl-panel-head">
        <h1 className="sl-bar-title">
          <Wordmark />
        </h1>
        <button type="button" className="sl-link" onClick={onOpenLibrary}>
          Library
        </button>
      </header>
      <main className="sl-panel-main">
        <Tabs label="Side panel" tabs={tabs} selected={tab} onSelect={onTab}>
          {children}
        </Tabs>
      </main>
      <UndoBar undoable={undo.undoable} onUndo={undo.undo} onDismiss={undo.dismiss} />
    </>
  );
}
