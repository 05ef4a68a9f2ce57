import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";

/** What the worker is asked for here; menus of the browser itself cannot be pressed by a script. */
declare const chrome: {
  tabs: { query(query: object): Promise<{ id?: number; url?: string; title?: string }[]> };
  contextMenus: { onClicked: { dispatch(clicked: object, tab: object): void } };
  action: { getBadgeText(details: object): Promise<string> };
};

const PAGE = `<title>Port counts ships</title><article><h1>Port counts ships</h1>
<div><p>The port of Wexcombe handled 412 ships in February, its harbour master said on Monday.</p>
<p>That was nine ships more than in the February of the year before, and the most since 1988.</p></div></article>`;

describe("the menu of a page", () => {
  let extension: OpenExtension;
  let page: Page;

  beforeAll(async () => {
    extension = await openExtension("chromium", new Map([["/ships", { body: PAGE }]]), { sites: LOOPBACK });
    page = await extension.visit("/ships");
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("div") as Element));
  });
  afterAll(() => extension.close());

  const inWorker = async () => {
    const target = await extension.browser.waitForTarget(
      (each) => each.type() === "service_worker" && each.url().startsWith(extension.url("")),
    );
    const worker = await target.worker();
    return worker ?? expect.fail("no worker runs");
  };

  /** Chooses an item on the page, and answers what the toolbar button then shows. */
  const choose = async (menuItemId: string): Promise<string> => {
    const worker = await inWorker();
    return worker.evaluate(
      async (item, address) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
        const clicked = { menuItemId: item, pageUrl: address, frameId: 0, selectionText: "Wexcombe" };
        chrome.contextMenus.onClicked.dispatch(clicked, tab ?? {});
        for (let look = 0; look < 100; look += 1) {
          const shown = await chrome.action.getBadgeText({ tabId: tab?.id });
          if (/^[✓!]$/.test(shown)) return shown;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return "";
      },
      menuItemId,
      `${extension.origin}/ships`,
    );
  };

  const rows = async () => {
    const library = await extension.visitOwn("library.html");
    const texts = await eventually(
      () => library.$$eval(".sl-table-link", (links) => links.map(({ textContent }) => textContent)),
      (found) => found.length > 0,
    );
    await library.close();
    return texts.filter((title) => title === "Port counts ships").length;
  };

  it("saves the words that are selected, paragraphs apart, and says so at the button", async () => {
    expect(await choose("saveSelection")).toBe("✓");
    expect(await rows()).toBe(1);
    const library = await extension.visitOwn("library.html");
    await library.waitForSelector(".sl-table-link");
    await library.$$eval(".sl-table-link", (links) =>
      (
        links.find(({ textContent }) => textContent === "Port counts ships") as HTMLElement | undefined
      )?.click(),
    );
    const paragraphs = await eventually(
      () => library.$$eval(".sl-source-text p", (found) => found.map(({ textContent }) => textContent)),
      (found) => found.length > 0,
    );
    expect(paragraphs).toHaveLength(2);
    await library.close();
  });

  it("saves the page beside the selection from it", async () => {
    expect(await choose("savePage")).toBe("✓");
    expect(await rows()).toBe(2);
  });

  it("searches the library for the words that are selected", async () => {
    const opened = extension.browser.waitForTarget((target) => target.url().includes("#find=Wexcombe"));
    await choose("searchFor");
    const library = await (await opened).page();
    const text = await eventually(
      () => library?.evaluate(() => document.body.innerText) ?? Promise.resolve(""),
      (shown) => shown.includes("412 ships"),
    );
    expect(text).toContain("In the texts");
  });
});
