import { type Browser, browser } from "wxt/browser";
import { hashOfSearch } from "@/lib/messaging";
import { savePage, saveSnippet } from "@/lib/services";
import type { Library } from "@/lib/store";
import { clearBadge, showOutcome } from "./badge";
import { browserWords } from "./browser-words";
import { captureTab } from "./capture-tab";

type Clicked = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab;

/** How long the toolbar button tells of an outcome. */
const OUTCOME_MS = 2_000;

export interface MenuDuties {
  readonly library: () => Promise<Library>;
  /** Sources came: pages compare again, and count again what their badge shows. */
  readonly libraryChanged: () => Promise<void>;
}

const ITEMS = [
  { id: "searchFor", contexts: ["selection"] },
  { id: "saveSelection", contexts: ["selection"] },
  { id: "savePage", contexts: ["page"] },
] as const;

/** Files and the extension's own pages can be read as well, but not the browser's own. */
const READABLE = ["http://*/*", "https://*/*", "file:///*"];

/** What the menu of a page offers. Browsers keep it from then on; asked again, it is made anew. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of ITEMS)
    browser.contextMenus.create({
      id,
      contexts: [...contexts],
      title: browserWords(id),
      documentUrlPatterns: READABLE,
    });
}

/** Does what is chosen in the menu. */
export function answerMenu({ library, libraryChanged }: MenuDuties): void {
  const save = async (tabId: number, put: () => Promise<unknown>): Promise<void> => {
    const isDone = await put().then(
      () => true,
      () => false,
    );
    await showOutcome(tabId, isDone);
    setTimeout(() => void clearBadge(tabId).then(libraryChanged), OUTCOME_MS);
  };

  const actions: Readonly<Record<string, (tabId: number, clicked: Clicked, tab: Tab) => Promise<unknown>>> = {
    searchFor: (_, { selectionText = "" }) =>
      browser.tabs.create({ url: browser.runtime.getURL("/library.html") + hashOfSearch(selectionText) }),
    saveSelection: (tabId, clicked, { title = "" }) =>
      save(tabId, async () => {
        const { pageUrl = "" } = clicked;
        const text = await selectionOf(tabId, clicked);
        await saveSnippet(await library(), { text, address: pageUrl, title: title || pageUrl });
      }),
    savePage: (tabId) => save(tabId, async () => savePage(await library(), await captureTab(tabId))),
  };

  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (tab?.id !== undefined) void actions[clicked.menuItemId]?.(tab.id, clicked, tab);
  });
}

/** The words as they stand in the page: in what the menu hands over, paragraphs have run together. */
async function selectionOf(tabId: number, { frameId = 0, selectionText = "" }: Clicked): Promise<string> {
  const [selected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: () => getSelection()?.toString() ?? "",
  });
  return selected?.result || selectionText;
}
