import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { ErrorBoundary } from "@/components/surface";
import { tabOfSurface } from "@/lib/messaging";
import { prepareSurface } from "@/lib/state";
import { Popup } from "./Popup";
import "./popup.css";

const reload = () => window.location.reload();

async function start(): Promise<void> {
  await prepareSurface("popup.title");
  const id = await tabOfSurface(window.location.search);
  const tab = id === undefined ? undefined : await browser.tabs.get(id);
  const root = document.getElementById("root");
  if (root === null) throw new Error("the popup has no root element");
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary onReload={reload}>
        <Popup tabId={id} address={tab?.url} onReload={reload} />
      </ErrorBoundary>
    </StrictMode>,
  );
}

void start();
