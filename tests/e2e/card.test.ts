import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cardText } from "@/scripts/browser/closed-shadow";
import { eventually } from "@/scripts/browser/eventually";
import { pointIn, untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

describe("the card", () => {
  let extension: OpenExtension;
  let page: Page;

  beforeAll(async () => {
    extension = await openExtension("chromium", pages, { sites: LOOPBACK });
  });
  afterAll(() => extension.close());

  beforeEach(async () => {
    await page?.close();
    page = await extension.visit("/article");
    await untilPainted(page);
  });

  const untilCard = (words: string) =>
    eventually(
      () => cardText(page),
      (text) => text?.includes(words) === true,
    );
  const untilClosed = () =>
    eventually(
      () => cardText(page),
      (text) => text === undefined,
    );

  const pressNextClaim = async () => {
    await page.keyboard.down("Alt");
    await page.keyboard.down("Shift");
    await page.keyboard.press("KeyJ");
    await page.keyboard.up("Shift");
    await page.keyboard.up("Alt");
    await eventually(
      () => page.evaluate(() => document.activeElement?.localName),
      (name) => name === "sourcelight-overlay", // a marker inside has the focus
    );
  };

  it("opens on a click on a claim, with quotes and their outlets, and closes on a click outside", async () => {
    const { x, y } = await pointIn(page, "direct talks since 1997");
    await page.mouse.click(x, y);
    await untilCard("Open source");
    await page.mouse.click(5, 5);
    await untilClosed();
  });

  it("says on what a source differs, and why", async () => {
    const { x, y } = await pointIn(page, "34 hostages");
    await page.mouse.click(x, y);
    expect(await untilCard("33 hostages")).toContain("the numbers exclude each other");
  });

  it("opens by keyboard on the next claim, and Escape closes it and gives the focus back", async () => {
    await pressNextClaim();
    await page.keyboard.press("Enter");
    await untilCard("Add note");
    await page.keyboard.press("Escape");
    await untilClosed();
    await page.keyboard.press("Enter"); // the focus is on the claim's marker again, so the card opens again
    await untilCard("Add note");
  });

  it("ignores clicks and keys made by the page", { tags: ["H9"] }, async ({ task }) => {
    const point = await pointIn(page, "direct talks since 1997");
    const made = await page.evaluate(({ x, y }) => {
      let events = 0;
      const keys = { key: "J", code: "KeyJ", altKey: true, shiftKey: true, bubbles: true };
      const host = document.querySelector("sourcelight-overlay");
      for (let round = 0; round < 100; round++) {
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
          for (const target of [document.elementFromPoint(x, y), host]) {
            const place = { clientX: x + round, clientY: y };
            target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, ...place }));
            events += 1;
          }
        }
        document.dispatchEvent(new KeyboardEvent("keydown", keys));
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
        events += 2;
      }
      return events;
    }, point);
    await pressNextClaim(); // a real key, answered after the ones before
    const accepted = (await cardText(page)) === undefined ? 0 : 1;
    task.meta.figure = `${accepted} of ${made} synthetic events accepted`;
    expect(accepted).toBe(0);
  });
});
