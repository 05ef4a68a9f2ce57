import type { Page } from "puppeteer-core";
import { shadowElements } from "../browser/closed-shadow";
import { eventually } from "../browser/eventually";
import { pointIn, untilPainted } from "../browser/highlights";

/** Clicks on the painted claim that contains `words`, as a person would, and waits for its evidence (Chromium). */
export async function openCard(page: Page, words: string): Promise<void> {
  await untilPainted(page);
  const { x, y } = await pointIn(page, words);
  await page.mouse.click(x, y);
  await eventually(
    () => shadowElements(page),
    (elements) => elements.some((element) => element.attributes.class === "sl-evidence"),
  );
}
