import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shadowElements } from "@/scripts/browser/closed-shadow";
import { eventually } from "@/scripts/browser/eventually";
import { untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { killWorker } from "./kill-worker";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

describe("the background worker", () => {
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension("chromium", pages, { sites: LOOPBACK, isWorkerHeard: false });
  });
  afterAll(() => extension.close());

  const standings = async (page: Page) =>
    (await shadowElements(page)).map(({ attributes }) => attributes["data-standing"]).filter((each) => each);

  const untilAnswered = (page: Page) =>
    eventually(
      () => standings(page),
      (shown) => shown.length > 0 && !shown.includes("pending"),
    );

  it("answers the next page after it was stopped", async () => {
    const first = new Set(await untilAnswered(await extension.visit("/article")));
    expect(first.size).toBeGreaterThan(1);
    expect(await killWorker(extension.browser)).toBe(1);
    const page = await extension.visit("/article");
    expect(new Set(await untilAnswered(page))).toEqual(first);
    await page.close();
  });

  it("still brings the answer when it is killed again and again between claim and answer", async () => {
    const page = await extension.visit("/article");
    let kills = 0;
    for (let attempt = 0; attempt < 20; attempt += 1) kills += await killWorker(extension.browser);
    await untilPainted(page);
    expect(kills).toBeGreaterThan(0);
    expect(new Set(await untilAnswered(page)).size).toBeGreaterThan(1);
    await page.close();
  });
});
