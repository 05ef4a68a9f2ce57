import type { Page } from "puppeteer-core";
import type { LaunchedExtension } from "@/scripts/browser/launch";

/** By the clock and not by frames, which stop in a tab behind another. */
const POLLING = { polling: 20 } as const;

/** Has a tab show the panel. */
export async function showPanel(tab: Page, extension: LaunchedExtension): Promise<void> {
  await tab.goto(extension.url("sidepanel.html"));
}

/** The panel in a tab of its own, with the seeds loaded. */
export async function openPanel(extension: LaunchedExtension): Promise<Page> {
  const panel = await extension.browser.newPage();
  await showPanel(panel, extension);
  return panel;
}

/** Presses what the selector names once it is there, whether or not its tab is in front. */
export async function press(panel: Page, selector: string): Promise<void> {
  await panel.waitForFunction((wanted) => document.querySelector(wanted) !== null, POLLING, selector);
  await panel.evaluate((wanted) => (document.querySelector(wanted) as HTMLElement).click(), selector);
}

/** Opens the first source of the list. */
export async function openSource(panel: Page): Promise<void> {
  await press(panel, "[role='tab'][data-tab='sources']");
  await press(panel, ".sl-source-row");
  await panel.waitForFunction(() => document.querySelector(".sl-source-notes") !== null, POLLING);
}

/** Writes a note on the open source; resolves as soon as the panel shows it as saved. */
export async function writeNote(panel: Page, text: string): Promise<void> {
  await press(panel, ".sl-source-notes .sl-add-note");
  await panel.waitForFunction(() => document.querySelector("textarea") !== null, POLLING);
  await panel.evaluate((words) => {
    const area = document.querySelector("textarea");
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value") ?? {};
    set?.call(area, words);
    area?.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  const saved = panel.waitForFunction(
    (words) =>
      [...document.querySelectorAll(".sl-source-notes .sl-note")].some((note) =>
        note.textContent.includes(words),
      ),
    { polling: "mutation" },
    text,
  );
  saved.catch(() => undefined); // the panel may be ended before
  await press(panel, ".sl-editor [type='submit']");
  await saved;
}

/** Ends a page as a broken process does: nothing of it runs any more. Its tab stays, and can be loaded again. */
export async function crash(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const gone = new Promise((resolve) => page.once("error", resolve));
  session.send("Page.crash").catch(() => undefined); // never answered
  await gone;
}
