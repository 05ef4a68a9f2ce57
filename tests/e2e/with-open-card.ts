import type { Page } from "puppeteer-core";
import { cardHtml } from "@/scripts/browser/closed-shadow";
import { eventually } from "@/scripts/browser/eventually";

/**
 * A copy of the open card in a page of its own, with its styles: a closed shadow root is shut to axe as it is to the
 * page. The page that is read is not looked at; it is not ours.
 */
export async function withOpenCard(page: Page): Promise<Page> {
  const html = await eventually(
    () => cardHtml(page),
    (text) => text.includes("sl-evidence"),
  );
  await page.goto("about:blank");
  await page.setContent(
    `<!doctype html><html lang="en"><title>Card</title><body><main id="place"><h1>Page</h1></main>`,
  );
  await page.evaluate((inner) => {
    const place = document.getElementById("place");
    const host = document.createElement("div");
    place?.append(host);
    host.attachShadow({ mode: "open" }).setHTMLUnsafe(inner);
  }, html);
  return page;
}
