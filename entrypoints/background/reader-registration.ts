import { type Browser, browser } from "wxt/browser";
import type { Messenger } from "@/lib/messaging";
import type { Sites } from "@/lib/store";
import { showBadge } from "./badge";

const READER_ID = "reader";
const READER_FILE = "/reader.js";
const READER_STYLE = "/assets/reader.css";

/** Every page of a host, whatever the scheme and port. */
const pagesOf = (host: string) => `*://${host}/*`;

/**
 * Where the reader runs by itself: on every site that the browser's own permissions allow, less those that the
 * person switched off. The browser keeps the registration over restarts; this brings it up to date, without a moment
 * in which a page that opens meanwhile would go unread.
 */
export async function registerReader(sites: Sites): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(\*|https?):/.test(origin) || origin === "<all_urls>");
  const switchedOff = (await sites.list()).filter(({ on }) => !on).map(({ host }) => pagesOf(host));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER_ID] });
  const isRegistered = registered.length > 0;
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [READER_ID] });
    return;
  }
  const reader: Browser.scripting.RegisteredContentScript = {
    id: READER_ID,
    js: [READER_FILE],
    css: [READER_STYLE],
    matches,
    excludeMatches: switchedOff,
    runAt: "document_idle",
    persistAcrossSessions: true,
  };
  if (isRegistered) await browser.scripting.updateContentScripts([reader]);
  else await browser.scripting.registerContentScripts([reader]);
}

/** Starts the reader in a tab now. Rejects where the browser allows no script (its own pages, its store). */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [READER_STYLE] });
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
}

/** Adds the card to a page whose reader asks for it for the first time. */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ["/card.js"] });
}

/**
 * Brings all open tabs in line with what is allowed: the reader starts where it may, and leaves where it may no
 * longer. The address of a tab is hidden from us where nothing is allowed, and that is how we tell.
 */
export async function alignOpenTabs(messenger: Messenger, sites: Sites): Promise<void> {
  const switchedOff = new Set((await sites.list()).filter(({ on }) => !on).map(({ host }) => host));
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded) return;
      const allowed = url !== undefined && /^https?:/.test(url) && !switchedOff.has(new URL(url).hostname);
      const aligned = allowed
        ? injectReader(id)
        : messenger.sendToTab(id, "leave").then(() => showBadge(id, { matched: 0, conflicting: 0 }));
      await aligned.catch(() => undefined); // a tab without a reader, or one closed meanwhile, is in line already
    }),
  );
}
