import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "../e2e/open-extension";
import { pages } from "../e2e/pages";
import { descriptionOf } from "../e2e/reading-of";

const WATCHED_MS = 10_000;

declare global {
  /** When the page found paint and took it off, on its clock. */
  var repainted: number[];
}

describe.each(["chromium", "firefox"] as const)("a page that takes off all paint, in %s", (name) => {
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension(name, pages, { sites: LOOPBACK });
  });
  afterAll(() => extension.close());

  it("is painted at most once a second, and its claims stay listed", { tags: ["H8"] }, async ({ task }) => {
    const page = await extension.visit("/article");
    await page.evaluate(() => {
      globalThis.repainted = [];
      setInterval(() => {
        if ((CSS.highlights.get("sourcelight")?.size ?? 0) === 0) return;
        globalThis.repainted.push(performance.now());
        CSS.highlights.set("sourcelight", new Highlight()); // a fake, and at every second turn nothing
        if (globalThis.repainted.length % 2 === 0) CSS.highlights.clear();
      }, 5);
    });
    await setTimeout(WATCHED_MS);
    const times = await page.evaluate(() => globalThis.repainted);
    const { reading } = await descriptionOf(extension, "/article");
    await page.close();
    task.meta.figure = `${name}: ${times.length} paints seen in ${WATCHED_MS / 1000} s, ${reading.claims.length} claims listed`;
    expect(reading.claims.length).toBeGreaterThan(5);
    expect(times.length).toBeLessThanOrEqual(WATCHED_MS / 1000 + 1);
  });
});
