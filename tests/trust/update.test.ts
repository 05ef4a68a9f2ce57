import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "../e2e/open-extension";
import { pages } from "../e2e/pages";

const TABS = 10;
const RELOADS = 20;
/** A tab that is looked at shows nothing of a build that is gone for longer. */
const STALE_MS = 1_000;

describe("an update of the extension", () => {
  let extension: OpenExtension;
  const errors: string[] = [];

  beforeAll(async () => {
    extension = await openExtension("chromium", pages, { sites: LOOPBACK, isWorkerHeard: false });
  });
  afterAll(() => extension.close());

  const hosts = (page: Page) => page.$$eval("sourcelight-overlay", ({ length }) => length);
  const count = async (tabs: readonly Page[]) => {
    const counts: number[] = [];
    for (const tab of tabs) counts.push(await hosts(tab));
    return counts;
  };

  it("leaves one reader in each open tab", { tags: ["R12"], timeout: 300_000 }, async ({ task }) => {
    const tabs: Page[] = [];
    for (let tab = 0; tab < TABS; tab += 1) {
      const page = await extension.visit("/article");
      page.on("pageerror", (error) => errors.push(String(error)));
      await untilPainted(page);
      tabs.push(page);
    }
    let longest = 0;
    for (let round = 0; round < RELOADS; round += 1) {
      await extension.update();
      const shown = tabs[round % TABS];
      if (shown === undefined) break;
      await shown.bringToFront();
      const since = performance.now();
      await eventually(
        () => hosts(shown),
        (length) => length <= 1,
      );
      longest = Math.max(longest, performance.now() - since);
      await eventually(
        () => count(tabs),
        (counts) => counts.every((length) => length === 1),
      );
    }
    for (const tab of tabs) {
      await tab.bringToFront();
      await untilPainted(tab);
    }
    task.meta.figure = `chromium: ${RELOADS} updates with ${TABS} tabs: ${errors.length} errors, 1 reader in each tab, what is stale gone after at most ${longest.toFixed(0)} ms`;
    expect(errors).toEqual([]);
    expect(longest).toBeLessThanOrEqual(STALE_MS);
  });
});
