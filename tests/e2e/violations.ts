import { source as axe } from "axe-core";
import type { Page } from "puppeteer-core";

/** What axe finds amiss, each with the elements concerned. */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async (source) => {
    window.scrollTo(0, 0); // what has scrolled under a head that stays is there all the same
    new Function(source)();
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
  }, axe);
