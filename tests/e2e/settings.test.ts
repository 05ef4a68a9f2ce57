import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shadowElements } from "@/scripts/browser/closed-shadow";
import { eventually } from "@/scripts/browser/eventually";
import { paintedTexts, untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

/** What the toolbar button is asked for, in the extension's pages. */
declare const chrome: {
  readonly tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  readonly action: { getBadgeText(of: { tabId: number | undefined }): Promise<string> };
};

describe("the settings", () => {
  let extension: OpenExtension;
  let article: Page;
  let settings: Page;

  beforeAll(async () => {
    extension = await openExtension("chromium", pages, { sites: LOOPBACK });
    article = await extension.visit("/article");
    await untilPainted(article);
    settings = await extension.visitOwn("options.html");
  });
  afterAll(() => extension.close());

  const choose = (name: string) => settings.locator(`::-p-aria([name="${name}"])`).click();
  const badge = () =>
    settings.evaluate(async (origin) => {
      const tabs = await chrome.tabs.query({});
      return chrome.action.getBadgeText({ tabId: tabs.find(({ url }) => url?.startsWith(origin))?.id });
    }, extension.origin);

  it("make open pages paint fewer claims, or more", async () => {
    const usual = (await paintedTexts(article)).length;
    await choose("Fewer");
    const fewer = await eventually(
      () => paintedTexts(article),
      ({ length }) => length > 0 && length < usual,
    );
    await choose("More");
    const more = await eventually(
      () => paintedTexts(article),
      ({ length }) => length > usual,
    );
    expect(fewer.length).toBeLessThan(more.length);
  });

  it("take the number off the toolbar button, and put it back", async () => {
    await eventually(badge, (text) => text !== "");
    const isSwitch = "::-p-aria([role='switch'])";
    await settings.locator(isSwitch).click();
    await eventually(badge, (text) => text === "");
    await settings.locator(isSwitch).click();
    await eventually(badge, (text) => text !== "");
  });

  it("come back as they were when a reset is undone", async () => {
    const chosen = () =>
      settings.$$eval("input:checked + span", (labels) => labels.map((label) => label.textContent));
    await choose("Dark");
    await choose("Reset these settings");
    await eventually(chosen, (labels) => !labels.includes("Dark"));
    await choose("Undo");
    expect(await eventually(chosen, (labels) => labels.includes("Dark"))).toContain("More");
  });

  it("speak another language in every window, and in the page", async () => {
    const library = await extension.visitOwn("library.html");
    await settings.bringToFront();
    await choose("العربية");
    for (const surface of [settings, library]) {
      await eventually(
        () => surface.evaluate(() => document.documentElement.dir).catch(() => ""),
        (direction) => direction === "rtl",
      );
    }
    await eventually(
      () => shadowElements(article),
      (elements) => elements.some(({ attributes }) => attributes["aria-label"]?.includes("مصادرك") === true),
    );
  });
});
