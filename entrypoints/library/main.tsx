import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Alone, ErrorBoundary, LibraryGate, Recovery } from "@/components/surface";
import { forgetWitness } from "@/lib/messaging";
import { prepareSurface, useLibrary } from "@/lib/state";
import { deleteLibrary } from "@/lib/store";
import { exportRemains } from "./export-file";
import { LibraryPage } from "./LibraryPage";
import "./library.css";

await prepareSurface("library.title");

const reload = () => window.location.reload();

async function beginAnew(): Promise<void> {
  await forgetWitness(); // what is gone on purpose is not missed
  await deleteLibrary();
  reload();
}

function OpenLibraryPage() {
  return (
    <LibraryGate
      state={useLibrary()}
      onReload={reload}
      frame={(notice) => <Alone>{notice}</Alone>}
      recovery={<Recovery onSave={exportRemains} onBeginAnew={beginAnew} />}
    >
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
