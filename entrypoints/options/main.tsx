import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Alone, ErrorBoundary, LibraryGate } from "@/components/surface";
import { prepareSurface, useLibrary } from "@/lib/state";
import { SettingsPage } from "./SettingsPage";
import "./options.css";

await prepareSurface("settings.title");

const reload = () => window.location.reload();

function OpenSettingsPage() {
  return (
    <LibraryGate state={useLibrary()} onReload={reload} frame={(notice) => <Alone>{notice}</Alone>}>
      {(library) => <SettingsPage library={library} />}
    </LibraryGate>
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("the settings page has no root element");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary onReload={reload}>
      <OpenSettingsPage />
    </ErrorBoundary>
  </StrictMode>,
);
