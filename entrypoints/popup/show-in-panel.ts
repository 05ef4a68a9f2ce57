import { browser } from "wxt/browser";
import { setPanelFocus } from "@/lib/messaging";

/** What the Firefox types call `sidebarAction`; absent in Chrome. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

const hasSidebar = (candidate: object): candidate is WithSidebar => "sidebarAction" in candidate;

/** Opens the side panel of a tab, at a claim where one is meant. Must be called in the turn of the click. */
export async function showInPanel(tabId: number, claimId: string | undefined): Promise<void> {
  const opened = hasSidebar(browser)
    ? (browser as WithSidebar).sidebarAction.open()
    : browser.sidePanel.open({ tabId });
  const focused = claimId === undefined ? undefined : setPanelFocus({ tabId, claimId, intent: "read" });
  await Promise.all([opened, focused]);
}
