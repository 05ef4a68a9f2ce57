import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "@/scripts/surfaces/open-surface";
import { surfaceStates } from "@/scripts/surfaces/surface-states";

/** By then a browser has told what it had to tell. */
const TOLD_MS = 100;

/** What broke the content security policy of the page since it was opened. */
const violationsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    (milliseconds) =>
      new Promise<string[]>((resolve) => {
        const told: string[] = [];
        const note = (reports: readonly Report[]) => {
          for (const { body } of reports) {
            const { effectiveDirective, blockedURL } = body as unknown as Record<string, string>;
            told.push(`${effectiveDirective}: ${blockedURL}`);
          }
        };
        new ReportingObserver(note, { types: ["csp-violation"], buffered: true }).observe();
        setTimeout(() => resolve(told), milliseconds);
      }),
    TOLD_MS,
  );

describe("the policy of the extension's own pages", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it("stops markup from text and requests, and tells of both", { tags: ["I2"] }, async ({ task }) => {
    const page = await stage.browser.newPage();
    await page.goto(stage.url("welcome.html"));
    const isStopped = await page.evaluate(async () => {
      const fails = async (act: () => unknown) => {
        try {
          await act();
          return false;
        } catch {
          return true;
        }
      };
      const isMarkupStopped = await fails(() => {
        document.body.innerHTML = "<p>Markup</p>";
      });
      return isMarkupStopped && (await fails(() => fetch("https://sourcelight.invalid/")));
    });
    const told = await violationsOf(page);
    await page.close();
    expect(isStopped).toBe(true);
    expect(told.map((each) => each.split(":")[0]).sort()).toEqual([
      "connect-src",
      "require-trusted-types-for",
    ]);
    task.meta.figure = `${told.length} of 2 planted violations are seen`;
  });

  it("is broken by none of the surfaces in any state", { tags: ["I2"], timeout: 180_000 }, async ({
    task,
  }) => {
    const own = surfaceStates.filter(({ file }) => file !== "");
    const found: string[] = [];
    for (const state of own) {
      const page = await stage.open(state);
      found.push(...(await violationsOf(page)).map((each) => `${state.name}: ${each}`));
      await page.close();
    }
    task.meta.figure = `chromium: ${found.length} violations in ${own.length} states of the surfaces`;
    expect(found).toEqual([]);
  });
});
