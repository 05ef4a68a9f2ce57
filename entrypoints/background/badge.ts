import { browser } from "wxt/browser";

/** The colours of the standings `conflicting` and `supported`, dark enough for white figures. */
const CONFLICTING = "#a33b1f";
const MATCHED = "#1f6b52";

/** How many claims of a tab's page the library speaks of; those in conflict come first. Nothing for none. */
export async function showBadge(
  tabId: number,
  { matched, conflicting }: { readonly matched: number; readonly conflicting: number },
): Promise<void> {
  const count = conflicting > 0 ? conflicting : matched;
  await browser.action.setBadgeText({ tabId, text: count === 0 ? "" : String(count) });
  await browser.action.setBadgeBackgroundColor({ tabId, color: conflicting > 0 ? CONFLICTING : MATCHED });
}

/** Says beside the toolbar button, for a moment, that what was asked for in a menu is done or failed. */
export async function showOutcome(tabId: number, isDone: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: isDone ? MATCHED : CONFLICTING });
  await browser.action.setBadgeText({ tabId, text: isDone ? "✓" : "!" });
}

export const clearBadge = (tabId: number): Promise<void> =>
  browser.action.setBadgeText({ tabId, text: "" }).catch(() => undefined); // the tab was closed meanwhile

/** Takes the numbers off all tabs, as when the reader wants none. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map(clearBadge));
}
