import type { Page } from "puppeteer-core";
import { eventually } from "./eventually";

/** The texts that are painted as claims, as any script of the page could read them. */
export const paintedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get("sourcelight") ?? [])].map((range) => range.toString().replace(/\s+/g, " ")),
  );

/** The painted texts once there are some. */
export const untilPainted = (page: Page): Promise<string[]> =>
  eventually(
    () => paintedTexts(page),
    (texts) => texts.length > 0,
  );

/** A point in the middle of the first painted range that contains `words`, once it is in the middle of the window. */
export const pointIn = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    for (const range of CSS.highlights.get("sourcelight") ?? []) {
      if (!range.toString().includes(wanted)) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: "center" });
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const [box] = live.getClientRects();
      if (box !== undefined) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`nothing painted contains "${wanted}"`);
  }, words);
