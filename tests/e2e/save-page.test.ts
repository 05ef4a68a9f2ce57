import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import type { BrowserName } from "@/scripts/browser/find-browser";
import type { ServedPage } from "@/scripts/browser/serve";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";

const harbour = (ships: number, more = ""): ServedPage => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Port counts ships</title>
    <meta property="og:site_name" content="The Ledger"></head><body><nav>Home</nav><main><article><h1>Port counts ships</h1>
    <p id="count"></p>
    <p>Most of them carried timber from the north, and three had to wait outside the harbour for a day because of fog.</p>
    <p>The council will decide in April whether the second crane is to be repaired or replaced by a new one.</p>${more}
    </article></main><script>document.getElementById("count").textContent =
    "The port of Wexcombe handled ${ships} ships in February, nine more than a year before, its master said on Monday.";
    </script></body></html>`,
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Tells later whether a surface asked the browser to keep what it stores. */
async function watchAsking(surface: Page): Promise<() => Promise<boolean>> {
  await surface.evaluate(() => {
    const { storage } = navigator;
    const persist = storage.persist.bind(storage);
    storage.persist = () => {
      document.body.dataset.asked = "yes";
      return persist();
    };
  });
  return () => surface.evaluate(() => document.body.dataset.asked === "yes");
}

describe.each<BrowserName>(["chromium", "firefox"])("saving a page in %s", (name) => {
  const pages = new Map([["/harbour", harbour(412)]]);
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension(name, pages, { sites: LOOPBACK });
  });
  afterAll(() => extension.close());

  const popupSaying = async (words: string): Promise<Page> => {
    const popup = await extension.visitSurface("popup.html", "/harbour");
    const text = await eventually(
      () => textOf(popup),
      (shown) => shown.includes(words),
    );
    expect(text).toContain(words);
    return popup;
  };

  const press = async (popup: Page, label: string, words: string) => {
    await popup.$$eval(
      ".sl-save button",
      (buttons, wanted) => buttons.find(({ textContent }) => textContent.includes(wanted))?.click(),
      label,
    );
    const text = await eventually(
      () => textOf(popup),
      (shown) => shown.includes(words),
    );
    expect(text).toContain(words);
  };

  /** The library page with the source in it opened. */
  const openSaved = async (): Promise<Page> => {
    const library = await extension.visitOwn("library.html");
    await eventually(
      () => textOf(library),
      (shown) => shown.includes("Port counts ships"),
    );
    await library.$$eval(".sl-table-link", (links) =>
      (links.find(({ textContent }) => textContent === "Port counts ships") as HTMLElement).click(),
    );
    return library;
  };

  it("stores what scripts wrote, shows it in the library, and tells what changed since", async () => {
    let page = await extension.visit("/harbour");
    const popup = await popupSaying("Save this page");
    const wasAsked = await watchAsking(popup);
    await press(popup, "Save this page", "Saved ");
    expect(await wasAsked()).toBe(true);
    // Chromium decides by how often the extension is used
    if (name === "firefox") expect(await popup.evaluate(() => navigator.storage.persisted())).toBe(true);
    await popup.close();

    const library = await openSaved();
    const stored = await eventually(
      () => textOf(library),
      (shown) => shown.includes("handled 412 ships"),
    );
    expect(stored).toContain("replaced by a new one.");
    expect(stored).not.toContain("Home");
    await library.close();

    await page.close();
    page = await extension.visit("/harbour");
    await (await popupSaying("unchanged since")).close();

    pages.set(
      "/harbour",
      harbour(421, "<p>Correction: An earlier version of this article misstated the count.</p>"),
    );
    await page.close();
    page = await extension.visit("/harbour?utm_source=feed#top");
    const changed = await popupSaying("2 changes since");
    expect(await textOf(changed)).toContain("412 → 421");
    await press(changed, "Save this version", "Saved ");
    await changed.close();
    await (await popupSaying("unchanged since")).close();
    await page.close();

    const source = await openSaved();
    const version = await source.waitForSelector(".sl-version > summary");
    await version?.evaluate((summary) => (summary as HTMLElement).click());
    const versions = await eventually(
      () => textOf(source),
      (shown) => shown.includes("412 → 421"),
    );
    expect(versions).toContain("Earlier versions");
    expect(await source.$eval(".sl-version-text", ({ textContent }) => textContent)).toContain("412 ships");
    await source.close();
  });
});
