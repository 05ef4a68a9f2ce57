import type { Page } from "puppeteer-core";

/** The page's document but for the elements that the reader added, and how many those are. */
export const documentWithoutReader = (
  page: Page,
): Promise<{ readonly html: string; readonly added: number }> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const added = [...copy.querySelectorAll("sourcelight-overlay")];
    for (const each of added) each.remove();
    return { html: copy.outerHTML, added: added.length };
  });
