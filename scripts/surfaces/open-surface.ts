import { rm } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { demonstrationArticle } from "@/seeds/demonstration/article";
import { builds } from "../browser/builds";
import { type LaunchedExtension, launch, withSitesAllowed } from "../browser/launch";
import { servePages } from "../browser/serve";
import { renderDemonstrationPage } from "../demonstration-page";
import type { SurfaceState } from "./surface-states";

const prose = (lang: string, title: string, sentences: readonly string[]): string =>
  `<!doctype html><html lang="${lang}"><title>${title}</title><article><h1>${title}</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join("")}</article></html>`;

const FRENCH = prose("fr", "Le port", [
  "Le conseil municipal a longuement parlé du port, et les pêcheurs ont demandé que les travaux de la jetée soient terminés avant le retour des bateaux.",
  "Personne ne sait encore combien coûtera la nouvelle digue, mais tout le monde espère que la ville pourra la payer sans augmenter les impôts.",
  "Les habitants du quartier, eux, voudraient surtout que le marché reste là où il est, près de l’eau et des cafés.",
]);

const OPINION = prose("en", "On quiet harbours", [
  "I have always thought that a harbour is at its best when nobody is in a hurry, and I wonder why we ever hurry there at all.",
  "Perhaps it is the smell of rope and salt that makes me feel as if I could stay, or perhaps I am only getting slower myself.",
  "Would it not be lovely if we all sat down by the water for a while and said nothing that anybody needs to write down?",
]);

const FORM = `<!doctype html><html lang="en"><title>Sign in</title><form><label>Name <input></label></form></html>`;

/** The name under which the browser knows this machine's pages: it stands in pictures. */
const HOST = "ledger.example";

/** By the clock and not by frames, which stop in a tab behind another. */
const POLLING = { polling: 100 };

/** What of the browser's own interface is asked for, in the extension's pages. */
declare const chrome: {
  readonly tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
};

/** A browser with the extension and pages of the web: an article, and three in which no claim is found. */
export interface Stage extends LaunchedExtension {
  /** The surface in a state, in a tab of its own. */
  open(state: SurfaceState): Promise<Page>;
  /** Speaks a language from the next surface on. */
  speak(language: "en" | "ar"): Promise<void>;
  close(): Promise<void>;
}

/** Starts the built extension, whose reader runs on the loopback address. */
export async function openStage(): Promise<Stage> {
  const pages = new Map([
    ["/article", { body: renderDemonstrationPage(demonstrationArticle) }],
    ["/form", { body: FORM }],
    ["/french", { body: FRENCH }],
    ["/opinion", { body: OPINION }],
  ]);
  const server = await servePages(pages);
  const extension = await withSitesAllowed(builds.chromium, [`http://${HOST}/*`]);
  const launched = await launch("chromium", {
    headless: true,
    extension,
    args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  });
  const origin = server.origin.replace("127.0.0.1", HOST);
  for (const path of pages.keys()) await (await launched.browser.newPage()).goto(origin + path);

  const addressOf = async (page: Page, { file, about }: SurfaceState): Promise<string> => {
    if (about === undefined) return launched.url(file);
    if (file === "") return origin + about;
    await page.goto(launched.url("welcome.html"));
    const tabId = await page.evaluate(
      async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id,
      origin + about,
    );
    return launched.url(`${file}?tab=${tabId}`);
  };

  return {
    ...launched,
    async open(state) {
      const page = await launched.browser.newPage();
      await page.setViewport({ ...state.viewport, hasTouch: state.isTouched === true });
      const address = await addressOf(page, state);
      await state.fault?.(page);
      await page.goto(address);
      await page.bringToFront();
      await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, POLLING, state.shows);
      await page.waitForFunction(
        () =>
          document.querySelector(".sl-waiting, .sl-claim-pending") === null ||
          document.querySelector(".sl-notice[data-failure='true']") !== null,
        POLLING,
      );
      await state.act?.(page);
      return page;
    },
    async speak(language) {
      const page = await launched.browser.newPage();
      await page.goto(launched.url("welcome.html"));
      // not waited for: the page loads itself again in its new language, and an answer from before may never come
      await page.evaluate((chosen) => {
        setTimeout(() => chrome.storage.local.set({ preferences: { language: chosen } }));
      }, language);
      await page.waitForFunction((chosen) => document.documentElement.lang === chosen, POLLING, language);
      await page.close();
    },
    async close() {
      await launched.browser.close();
      await server.close();
      await rm(extension, { recursive: true });
    },
  };
}
