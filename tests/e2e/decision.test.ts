import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

describe.each(["chromium", "firefox"] as const)("how a claim was decided, in %s", (name) => {
  let extension: OpenExtension;
  beforeAll(async () => {
    extension = await openExtension(name, pages, { sites: LOOPBACK });
  });
  afterAll(() => extension.close());

  /** Asked and not waited for: Firefox tells nothing of a page of an extension. */
  const untilThere = (page: Page, selector: string) =>
    eventually(
      () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector).catch(() => false),
      (isThere) => isThere,
    );

  const press = async (page: Page, selector: string) => {
    await untilThere(page, selector);
    await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  };

  /** The page that opens when the link under the panel's first claim is pressed. */
  async function openFromPanel(): Promise<Page> {
    const panel = await extension.visitSurface("sidepanel.html", "/article");
    await press(panel, ".sl-claim summary");
    await press(panel, ".sl-claim-desk .sl-link");
    const opened = await eventually(
      async () => {
        const open = await extension.browser.pages();
        const urls = await Promise.all(open.map((page) => page.evaluate(() => document.URL).catch(() => "")));
        return open.filter((_, index) => urls[index]?.startsWith(extension.url("decision.html")));
      },
      ({ length }) => length === 1,
    );
    const [page] = opened;
    if (page === undefined) throw new Error("the decision did not open");
    await untilThere(page, ".sl-passage-decision");
    return page;
  }

  it("is told from the panel, with slots, estimates, rules and versions", async () => {
    await untilPainted(await extension.visit("/article"));
    const page = await openFromPanel();
    const counts = await page.evaluate(() =>
      [".sl-passage-decision", ".sl-reasons tbody tr", ".sl-estimate", ".sl-rules li", ".sl-versions li"].map(
        (selector) => document.querySelectorAll(selector).length,
      ),
    );
    expect(counts.filter((count) => count === 0)).toEqual([]);
    // browsers keep addresses: this one names no word of the claim
    expect(new URL(await page.evaluate(() => document.URL)).search).toMatch(/^\?tab=\d+&claim=[\w-]+$/);
  });
});
