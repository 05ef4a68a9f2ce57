import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { untilPainted } from "../browser/highlights";
import type { LaunchedExtension } from "../browser/launch";
import { openCard } from "../surfaces/open-card";
import { readPopup, type ShownClaim, untilCompared } from "./read-popup";

const FOLDER = join(import.meta.dirname, "../../.output/demo");

const SCHEMES = ["light", "dark"] as const;

/** Time for a surface to settle before its picture is taken. */
const SETTLE_MS = 400;

const POPUP = { width: 360, height: 600 };
const PANEL = { width: 420, height: 860 };

async function shoot(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) as `${string}.png` });
  }
}

/** What of the browser's own interface the tour asks for, in the extension's pages. */
declare const chrome: { tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> } };

/** The tab of the article, as the extension's own pages know it. */
const tabIdOf = (surface: Page, origin: string): Promise<number | undefined> =>
  surface.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url?.startsWith(address))?.id;
  }, origin);

async function openSurface(
  { browser, url }: LaunchedExtension,
  path: string,
  viewport: { width: number; height: number },
): Promise<Page> {
  const surface = await browser.newPage();
  await surface.setViewport(viewport);
  await surface.goto(url(path));
  return surface;
}

function print(claims: readonly ShownClaim[]): void {
  for (const { claim, standing, outlets, origins, deciding } of claims) {
    console.log(`${standing.padEnd(12)} ${claim}`);
    if (outlets !== "") console.log(`${" ".repeat(13)}${outlets}; ${origins}`);
    if (deciding !== "") console.log(`${" ".repeat(13)}${deciding}`);
  }
}

/**
 * Reads the article at `origin` in the running extension, prints what its popup says of each claim, and writes
 * pictures of page, card, popup and side panel to `.output/demo`, light and dark.
 */
export async function tourSurfaces(launched: LaunchedExtension, origin: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const article = await launched.browser.newPage();
  await article.goto(origin);
  await untilPainted(article);

  const finder = await openSurface(launched, "library.html", PANEL);
  const tabId = await tabIdOf(finder, origin);
  await shoot(finder, "library");
  await finder.close();

  const popup = await openSurface(launched, `popup.html?tab=${tabId}`, POPUP);
  const claims = await readPopup(popup);
  print(claims);
  await shoot(popup, "popup");
  await popup.close();

  const panel = await openSurface(launched, `sidepanel.html?tab=${tabId}`, PANEL);
  await untilCompared(panel);
  await panel.click(".sl-claim summary");
  await shoot(panel, "sidepanel");
  await panel.close();

  await article.bringToFront();
  await shoot(article, "page");
  await openCard(article, "34 hostages");
  await shoot(article, "card");
  console.log(`\nPictures of page, card, popup and side panel are in ${FOLDER}`);
}
