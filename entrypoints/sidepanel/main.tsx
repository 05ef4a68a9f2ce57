import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Alone, ErrorBoundary, LibraryGate } from "@/components/surface";
import { prepareSurface, useLibrary } from "@/lib/state";
import { Panel } from "./Panel";
import "./sidepanel.css";

await prepareSurface("panel.title");

const reload = () => window.location.reload();

function SidePanel() {
  return (
    <LibraryGate state={useLibrary()} onReload={reload} frame={(notice) => <Alone>{notice}</Alone>}>
      {(library) => <Panel library={library} />}
    </LibraryGate>
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("the side panel has no root element");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary onReload={reload}>
      <SidePanel />
    </ErrorBoundary>
  </StrictMode>,
);
