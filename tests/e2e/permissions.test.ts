import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { paintedTexts, untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";
import { allowedSites, allowSites } from "./site-access";

/** What pages of the extension are asked for here. */
declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

const readers = (own: Page) =>
  own.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches),
  );

const hosts = (page: Page) => page.$$eval("sourcelight-overlay", (found) => found.length);

describe.each(["chromium", "firefox"] as const)("fresh from installation in %s", (name) => {
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension(name, pages);
  });
  afterAll(() => extension.close());

  it("no site is allowed, and no reader is registered", { tags: ["P2"] }, async ({ task }) => {
    const allowed = await allowedSites(extension);
    task.meta.figure = `${allowed.length} sites allowed after installation in ${name}`;
    expect(allowed).toEqual([]);
    const own = await extension.visitOwn("library.html");
    expect(await readers(own)).toEqual([]);
    await own.close();
  });
});

describe.each(["chromium", "firefox"] as const)("permission for a site in %s", (name) => {
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension(name, pages, { sites: LOOPBACK });
  });
  afterAll(() => extension.close());

  it("is what the reader is registered for, and with its withdrawal the reader is gone at once", async () => {
    const own = await extension.visitOwn("library.html");
    await eventually(
      () => readers(own),
      (registered) => registered.length === 1,
    );
    expect(await readers(own)).toEqual([LOOPBACK]);
    const page = await extension.visit("/article");
    await untilPainted(page);

    await allowSites(extension, LOOPBACK, false);
    await eventually(
      () => hosts(page),
      (count) => count === 0,
    );
    await eventually(
      () => readers(own),
      (registered) => registered.length === 0,
    );
    expect(await paintedTexts(page)).toEqual([]);
    await page.reload();
    expect(await hosts(page)).toBe(0);

    if (name === "chromium") {
      await allowSites(extension, LOOPBACK, true);
      expect(await untilPainted(page)).not.toEqual([]);
    }
    for (const each of [page, own]) await each.close();
  });
});
