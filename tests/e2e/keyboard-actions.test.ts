import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { tabTo } from "./keyboard";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const untilSaid = (page: Page, words: string): Promise<string> =>
  eventually(
    () => textOf(page),
    (text) => text.includes(words),
  );
const untilGone = (page: Page, words: string): Promise<string> =>
  eventually(
    () => textOf(page),
    (text) => !text.includes(words),
  );

/** Goes by Tab to the control whose name begins so, and presses a key on it. */
async function press(page: Page, name: string, key: "Enter" | "Space" | "ArrowRight"): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Goes down a table, whose first row has the focus, to what is named so. */
async function arrowTo(page: Page, name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  for (let before = ""; !(await focused()).startsWith(name); ) {
    const now = await focused();
    if (now === before) throw new Error(`the arrows do not lead to "${name}" but end at "${now}"`);
    before = now;
    await page.keyboard.press("ArrowDown");
  }
}

describe("by keyboard alone", () => {
  let extension: OpenExtension;
  beforeAll(async () => {
    extension = await openExtension("chromium", pages, { sites: LOOPBACK });
    const article = await extension.visit("/article");
    await untilPainted(article);
  });
  afterAll(() => extension.close());

  it("the popup filters claims, opens one, saves the page, and switches highlighting off and on", async () => {
    const popup = await extension.visitSurface("popup.html", "/article");
    await popup.waitForSelector(".sl-filter"); // it comes with the first findings
    await press(popup, "All", "ArrowRight");
    await untilGone(popup, "SUPPORTED");
    await press(popup, "During the ceasefire", "Enter");
    await untilSaid(popup, "33 hostages");
    await press(popup, "Save this page", "Enter");
    await untilSaid(popup, "Saved");
    await press(popup, "Highlight on", "Space");
    await untilSaid(popup, "off");
    await popup.keyboard.press("Space");
    await popup.waitForSelector(".sl-claim");
    await popup.close();
  });

  it("the panel takes a note on a claim and lists it under Notes", async () => {
    const panel = await extension.visitSurface("sidepanel.html", "/article");
    await panel.waitForSelector(".sl-claim");
    await press(panel, "During the ceasefire", "Enter");
    await press(panel, "Add note", "Enter");
    await panel.keyboard.type("Ask for the list of names");
    await panel.keyboard.down("Control");
    await panel.keyboard.press("Enter");
    await panel.keyboard.up("Control");
    await untilSaid(panel, "Delete"); // the note stands there, with what can be done with it
    await press(panel, "This page", "ArrowRight");
    await panel.keyboard.press("ArrowRight");
    expect(await untilSaid(panel, "Ask for the list of names")).toContain("Search notes");
    await panel.close();
  });

  it("the library removes a source and takes it back", async () => {
    const library = await extension.visitOwn("library.html");
    await untilSaid(library, "US breaks decades-long policy");
    await press(library, "Remove", "Enter");
    await untilSaid(library, "Undo");
    await press(library, "Undo", "Enter");
    await untilGone(library, "Undo");
    await tabTo(library, "Choose “");
    await tabTo(library, ""); // from the box of the row to its title
    await arrowTo(library, "US breaks decades-long policy");
    await library.keyboard.press("Enter");
    expect(await untilSaid(library, "first phase")).toContain("All sources");
    await library.close();
  });

  it("the settings change the colours and reset", async () => {
    const settings = await extension.visitOwn("options.html");
    await settings.waitForSelector(".sl-keys");
    const chosen = () =>
      settings.$$eval("input:checked + span", (labels) => labels.map((label) => label.textContent));
    const before = await chosen();
    await tabTo(settings, "As the browser");
    await tabTo(settings, "As the browser"); // the first such choice is the language's
    await settings.keyboard.press("ArrowRight");
    await eventually(chosen, (labels) => labels.includes("Light"));
    await press(settings, "Reset these settings", "Enter");
    await eventually(chosen, (labels) => !labels.includes("Light"));
    expect(await chosen()).toEqual(before);
    await settings.close();
  });
});
