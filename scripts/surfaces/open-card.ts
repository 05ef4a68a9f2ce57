import type { Page } from "puppeteer-core";
import { shadowElements } from "../browser/closed-shadow";
import { eventually } from "../browser/eventually";

const isPainted = () => (CSS.highlights.get("sourcelight")?.size ?? 0) > 0;

/** Clicks on the painted claim that contains `words`, as a person would, and waits for its evidence (Chromium). */
export async function openCard(page: Page, words: string): Promise<void> {
  await page.waitForFunction(isPainted, { polling: 100 }); // frames stop in a tab behind another
  const box = await page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get("sourcelight") ?? [])] as Range[];
    const range = ranges.find((each) => each.toString().includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
    return range?.getClientRects()[0]?.toJSON();
  }, words);
  if (box === undefined) throw new Error(`no painted claim contains "${words}"`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await eventually(
    () => shadowElements(page),
    (elements) => elements.some((element) => element.attributes.class === "sl-evidence"),
  );
}
