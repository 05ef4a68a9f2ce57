import { browser } from "wxt/browser";

/** What the Chrome types call `sidePanel`; absent in Firefox. */
const chromePanel = () => ("sidePanel" in browser ? browser.sidePanel : undefined);

/**
 * Opens the side panel of a tab. Must be called in the turn of the user's gesture. Firefox opens its sidebar only
 * from a gesture in its own interface, so there the panel opens as a small window beside the page.
 */
export async function openPanel(tabId: number): Promise<void> {
  const panel = chromePanel();
  if (panel !== undefined) return panel.open({ tabId });
  await browser.windows.create({
    type: "popup",
    width: 420,
    height: 800,
    url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`),
  });
}
