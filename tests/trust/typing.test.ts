import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { openExtension } from "../e2e/open-extension";
import { crash, openPanel, openSource, press } from "./panel";

const KEYS = 500;
/** Keys between two ends of the panel. */
const KEYS_A_TIME = 25;
/** What is older must be there again. */
const OLDEST_LOST_MS = 500;

/** How the panel ends: closed as a reader closes it, or gone with its process. */
type End = (panel: Page) => Promise<unknown>;

const ENDS: Readonly<Record<string, End>> = {
  "is closed": (panel) => panel.close(),
  crashes: async (panel) => {
    await crash(panel);
    await panel.close();
  },
};

describe("a panel in which someone types", () => {
  const textOf = (panel: Page) =>
    panel.evaluate(() => document.querySelector<HTMLTextAreaElement>("textarea")?.value ?? "");

  // in a browser each: most of the time it is people who are waited for
  it.concurrent.for(Object.entries(ENDS))(
    "loses next to nothing when it %s",
    { tags: ["R3"] },
    async ([what, end], { task, onTestFinished }) => {
      const extension = await openExtension("chromium", new Map(), { provoked: /crashed/ });
      onTestFinished(() => extension.close());
      /** When each key of the words that stand there was pressed; the words are the alphabet again and again. */
      let typed: number[] = [];
      let [oldest, ends, ended] = [0, 0, 0];
      while (typed.length < KEYS) {
        const panel = await openPanel(extension);
        await panel.bringToFront();
        await openSource(panel);
        if ((await panel.$("textarea")) === null)
          await press(panel, ".sl-source-notes .sl-add-note, .sl-source-notes .sl-unfinished button");
        await panel.waitForSelector("textarea");
        const kept = await eventually(
          () => textOf(panel),
          (text) => typed.length === 0 || text.length > 0,
        );
        expect(typed.length).toBeGreaterThanOrEqual(kept.length);
        const lost = typed.slice(kept.length);
        if (ends > 0) oldest = Math.max(oldest, ended - (lost[0] ?? ended));
        typed = typed.slice(0, kept.length);
        await panel.focus("textarea");
        await panel.keyboard.press("End");
        for (let key = 0; key < KEYS_A_TIME; key += 1) {
          await panel.keyboard.type("abcdefghij"[typed.length % 10] ?? "", { delay: 10 });
          typed.push(performance.now());
          await new Promise((resolve) => setTimeout(resolve, 10 + ((key * 37 + ends * 53) % 90))); // another rhythm each time
        }
        ended = performance.now();
        await end(panel);
        ends += 1;
      }
      task.meta.figure = `chromium: ${KEYS} keys, the panel ${what} ${ends} times: the oldest key lost was ${oldest.toFixed(0)} ms old`;
      expect(oldest).toBeLessThanOrEqual(OLDEST_LOST_MS);
    },
  );
});
