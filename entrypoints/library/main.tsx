import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Alone, ErrorBoundary, LibraryGate } from "@/components/surface";
import { prepareSurface, useLibrary } from "@/lib/state";
import { LibraryPage } from "./LibraryPage";
import "./library.css";

await prepareSurface("library.title");

const reload = () => window.location.reload();

function OpenLibraryPage() {
  return (
    <LibraryGate state={useLibrary()} onReload={reload} frame={(notice) => <Alone>{notice}</Alone>}>
      {(library) => <LibraryPage library={library} />}
    </LibraryGate>
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("the library page has no root element");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary onReload={reload}>
      <OpenLibraryPage />
    </ErrorBoundary>
  </StrictMode>,
);
