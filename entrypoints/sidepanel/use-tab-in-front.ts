import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { tabOfSurface, watchActiveTab } from "@/lib/messaging";

export interface TabInFront {
  readonly id: number;
  /** Where the browser tells it. */
  readonly address: string | undefined;
  /** Grows each time the tab has loaded a page. */
  readonly visit: number;
}

/** The tab that the panel belongs to: the one named in its own address, else whichever is in front of its window. */
export function useTabInFront(): TabInFront | undefined {
  const [tab, setTab] = useState<TabInFront>();

  useEffect(() => {
    const leave = new AbortController();
    let current: number | undefined;
    let visit = 0;

    const show = async (id: number) => {
      current = id;
      visit += 1;
      const address = await browser.tabs.get(id).then(
        ({ url }) => url,
        () => undefined, // a tab closed meanwhile has no address
      );
      if (current === id && !leave.signal.aborted) setTab({ id, address, visit });
    };
    const onUpdated = (id: number, change: { status?: string }) => {
      if (id === current && change.status === "complete") void show(id);
    };
    const start = async () => {
      const id = await tabOfSurface(window.location.search);
      const { id: windowId } = await browser.windows.getCurrent();
      if (leave.signal.aborted) return;
      const isNamed = new URLSearchParams(window.location.search).has("tab");
      if (!isNamed && windowId !== undefined) {
        leave.signal.addEventListener("abort", watchActiveTab(windowId, show));
      }
      browser.tabs.onUpdated.addListener(onUpdated);
      leave.signal.addEventListener("abort", () => browser.tabs.onUpdated.removeListener(onUpdated));
      if (id !== undefined) await show(id);
    };

    void start();
    return () => leave.abort();
  }, []);

  return tab;
}
