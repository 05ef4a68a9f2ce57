import type { Page } from "puppeteer-core";
import type { LaunchedExtension } from "@/scripts/browser/launch";

/** By the clock and not by frames, which stop in a tab behind another. */
const POLLING = { polling: 20 } as const;

/** The panel in a tab of its own, with the seeds loaded. */
export async function openPanel(extension: LaunchedExtension): Promise<Page> {
  const panel = await extension.browser.newPage();
  await panel.goto(extension.url("sidepanel.html"));
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
