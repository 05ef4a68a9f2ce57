import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { ErrorBoundary } from "@/components/surface";
import { tabOfSurface } from "@/lib/messaging";
import { askAhead, prepareSurface } from "@/lib/state";
import { openLibrary } from "@/lib/store";
import { messenger } from "./messenger";
import { Popup } from "./Popup";

const reload = () => window.location.reload();

async function readTab() {
  const id = await tabOfSurface(window.location.search);
  if (id === undefined) return undefined;
  const ask = askAhead(messenger, id);
  const { url: address } = await browser.tabs.get(id);
  return { id, address, ask };
}

/** Draws the popup in the place of the name that stands in the page. */
export async function start(): Promise<void> {
  const opening = openLibrary(); // beside all else that the first look needs
  opening.catch(() => undefined); // told of where it is shown
  const [tab] = await Promise.all([readTab(), prepareSurface("popup.title")]);
  const root = document.getElementById("root");
  if (root === null) throw new Error("the popup has no root element");
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary onReload={reload}>
        <Popup openLibrary={() => opening} tab={tab} onReload={reload} />
      </ErrorBoundary>
    </StrictMode>,
  );
}
