import { browser } from "wxt/browser";

/** The tab that a surface was opened for (`?tab=` in its own address), else the one in front of its window. */
export async function tabOfSurface(search: string): Promise<number | undefined> {
  const named = Number.parseInt(new URLSearchParams(search).get("tab") ?? "", 10);
  if (Number.isSafeInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back when another tab comes to the front of `windowId`. Returns its undo. */
export function watchActiveTab(windowId: number, onTab: (tabId: number) => void): () => void {
  const listener = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) onTab(info.tabId);
  };
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}
