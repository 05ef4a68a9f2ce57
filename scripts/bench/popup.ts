import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { untilPainted } from "../browser/highlights";
import { type LaunchedExtension, launch } from "../browser/launch";
import { type Bench, type BenchRow, median } from "./bench";
import { buildExtension } from "./extension/build-extension";
import { openBrowser } from "./extension/open-browser";
import { bundleSizes } from "./page/bundle-sizes";
import { articlePage, inventArticle } from "./page/invented-article";

const WORDS = 1_000;
const RUNS = 9;

/** A popup that is there within this time seems to open at once. */
const AT_ONCE_MS = 100;

const emptyPopup = fileURLToPath(new URL("popup/empty", import.meta.url));

/** Milliseconds from the start of a popup's document. */
interface Opening {
  /** To the first words that the browser painted. */
  readonly firstWords: number;
  /** To the last large thing that it painted: what the popup is opened for. */
  readonly content: number;
}

/** Waits until what a popup is opened for is there and painted, and says when the browser painted what. */
async function timeOpening(popup: Page, selector: string): Promise<Opening> {
  await popup.waitForSelector(selector);
  await popup.evaluate(nextFrame); // the one that paints it
  await popup.evaluate(nextFrame);
  return popup.evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        new PerformanceObserver((list) => {
          const largest = list.getEntries().at(-1);
          const [first] = performance.getEntriesByName("first-contentful-paint");
          if (largest === undefined || first === undefined) return;
          resolve({ firstWords: first.startTime, content: largest.startTime });
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Presses the toolbar button on the page in front. */
async function openOnce(browser: LaunchedExtension, page: Page, selector: string): Promise<Opening> {
  await page.bringToFront();
  const popup = await browser.openPopup(page);
  const opening = await timeOpening(popup, selector);
  await popup.close();
  return opening;
}

/**
 * `npm run bench -- popup [--extension <folder>]`: how soon the popup stands over an article that is read already,
 * opened by the toolbar button in Chromium, beside a popup that shows one line by the same framework, in turn. Builds
 * the extension unless a built one is given.
 */
export const benchPopup: Bench = async (args) => {
  const { values } = parseArgs({ args: [...args], options: { extension: { type: "string" } } });
  const extension = values.extension ?? (await buildExtension());
  const pages = new Map([["/", { body: articlePage(inventArticle(WORDS)) }]]);
  const withOurs = await openBrowser(pages, extension);
  const withEmpty = await launch("chromium", {
    headless: true,
    extension: await buildExtension({ root: emptyPopup }),
  });
  try {
    const article = await withOurs.browser.newPage();
    await article.goto(withOurs.origin);
    await untilPainted(article);
    const blank = await withEmpty.browser.newPage();
    await blank.goto(withOurs.origin);
    const ours: Opening[] = [];
    const empty: Opening[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      empty.push(await openOnce(withEmpty, blank, "p"));
      ours.push(await openOnce(withOurs, article, ".sl-claim-summary"));
    }
    const row = (what: string, of: (opening: Opening) => number): BenchRow => ({
      what,
      unit: "ms",
      size: WORDS,
      ours: median(ours.map(of)),
      peers: { limit: AT_ONCE_MS, "empty popup": median(empty.map(of)) },
    });
    return [
      ...(await bundleSizes(extension)),
      row("popup, to its first words", ({ firstWords }) => firstWords),
      row("popup, to the claims", ({ content }) => content),
    ];
  } finally {
    await withOurs.close();
    await withEmpty.browser.close();
  }
};
