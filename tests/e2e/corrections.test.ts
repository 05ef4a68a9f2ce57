import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shadowElements } from "@/scripts/browser/closed-shadow";
import { eventually } from "@/scripts/browser/eventually";
import { paintedTexts, untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

const CLAIM = "the first direct talks since 1997";

describe("a claim that the reader marked as not a claim", () => {
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension("chromium", pages, { sites: LOOPBACK });
  });
  afterAll(() => extension.close());

  const press = (panel: Page, words: string) =>
    panel.evaluate((wanted) => {
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === wanted,
      );
      if (button === undefined) throw new Error(`no button "${wanted}"`);
      button.click();
    }, words);
  const isListed = (panel: Page) =>
    panel.$$eval(
      ".sl-claim-text",
      (claims, words) => claims.some(({ textContent }) => textContent.includes(words)),
      CLAIM,
    );
  const dismissed = async (page: Page) =>
    (await shadowElements(page)).filter(({ attributes }) => attributes["data-standing"] === "dismissed")
      .length;

  it("leaves lists and paint at once, comes back by undo, and tells a later visit's page nothing", async () => {
    const page = await extension.visit("/article");
    const before = await untilPainted(page);
    const panel = await extension.visitSurface("sidepanel.html", "/article");
    await eventually(() => isListed(panel), Boolean);
    await panel.$$eval(
      ".sl-claim",
      (claims, words) => {
        const claim = claims.find(({ textContent }) => textContent.includes(words));
        claim?.querySelector("summary")?.click();
      },
      CLAIM,
    );
    await panel.waitForSelector(".sl-claim-desk");
    await press(panel, "Not a claim");
    await eventually(
      () => isListed(panel),
      (listed) => !listed,
    );
    await eventually(
      () => paintedTexts(page),
      (texts) => !texts.join("\n").includes(CLAIM),
    );

    const later = await extension.visit("/article");
    expect(await untilPainted(later)).toEqual(before);
    await eventually(
      () => dismissed(later),
      (count) => count === 1,
    );
    await later.close();

    await panel.bringToFront();
    await press(panel, "Undo");
    await eventually(() => isListed(panel), Boolean);
    await eventually(
      () => paintedTexts(page),
      (texts) => texts.join("\n") === before.join("\n"),
    );
  });
});
