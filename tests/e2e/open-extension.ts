import { rm } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { builds } from "@/scripts/browser/builds";
import { eventually } from "@/scripts/browser/eventually";
import type { BrowserName } from "@/scripts/browser/find-browser";
import { type LaunchedExtension, launch, withSitesAllowed } from "@/scripts/browser/launch";
import { type PageServer, type ServedPage, servePages } from "@/scripts/browser/serve";
import { ownErrorsOf } from "./own-errors";
import { startRecordingProxy } from "./recording-proxy";

/** A browser with the built extension and some pages to read. */
export interface OpenExtension extends LaunchedExtension {
  readonly origin: string;
  /** Opens a page of the loopback server. */
  visit(path: string): Promise<Page>;
  /** Opens a file of the extension in a tab. */
  visitOwn(path: string): Promise<Page>;
  /** Opens a surface in a tab of its own, for the tab that shows `path`. */
  visitSurface(file: "popup.html" | "sidepanel.html", path: string): Promise<Page>;
  /** Puts the build in its own place again, as an update does (Chromium). */
  update(): Promise<void>;
  /** What the browser was made to ask the network for, but for its maker's own. */
  asked(): readonly string[];
  /** Rejects when the extension's own scripts threw an error, or anything asked the network for something. */
  close(): Promise<void>;
}

/** What a test asks the network for to see that it would be heard. */
export const CONTROL = "http://sourcelight.invalid/";

export interface OpenOptions {
  /** Sites on which the reader may run by itself; none leaves only the click on the button. */
  readonly sites?: readonly string[];
  /** Further arguments of the browser's program. */
  readonly args?: readonly string[];
  /** Errors of the extension's own scripts that the test is about. */
  readonly provoked?: RegExp;
  /** Off where a test is about the life of the worker: one that is listened to never ends by itself. */
  readonly isWorkerHeard?: boolean;
  /** Where the browser keeps its data; one that was used before has the extension installed already. */
  readonly profile?: { readonly folder: string; readonly isNew: boolean };
}

/** What the extension's own pages are asked for here. */
declare const chrome: { tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> } };

/** The tab that shows an address, as the extension's own pages know it. */
const tabIdOf = (own: Page, address: string): Promise<number | undefined> =>
  own.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(url))?.id,
    address,
  );

async function visit(extension: LaunchedExtension, url: string): Promise<Page> {
  const page = await extension.browser.newPage();
  await go(extension, page, url);
  await page.bringToFront();
  return page;
}

/** Firefox never says that a page of an extension has loaded, so such a page is asked instead. */
async function go({ name }: LaunchedExtension, page: Page, url: string): Promise<void> {
  if (name === "chromium" || url.startsWith("http")) {
    await page.goto(url);
    return;
  }
  page.goto(url, { timeout: 0 }).catch(() => undefined); // ends with the page, unheard
  await eventually(
    () => page.evaluate(() => ({ url: document.URL, state: document.readyState })).catch(() => undefined),
    (seen) => seen?.url === url && seen.state === "complete",
  );
}

/** On installation the extension opens its welcome page, which would take the front from any page opened before. */
const untilWelcomed = (extension: LaunchedExtension): Promise<unknown> =>
  eventually(
    async () => {
      const opened = await extension.browser.pages();
      return Promise.all(opened.map((page) => page.evaluate(() => document.URL).catch(() => "")));
    },
    (urls) => urls.includes(extension.url("welcome.html")),
  );

export async function openExtension(
  name: BrowserName,
  pages: ReadonlyMap<string, ServedPage>,
  { sites = [], profile, args = [], provoked, isWorkerHeard = true }: OpenOptions = {},
): Promise<OpenExtension> {
  const server: PageServer = await servePages(pages);
  const proxy = await startRecordingProxy();
  const copy = sites.length === 0 ? undefined : await withSitesAllowed(builds[name], sites);
  const extension = await launch(name, {
    headless: true,
    args,
    proxyPort: proxy.port,
    extension: copy ?? builds[name],
    ...(profile === undefined ? {} : { profile: profile.folder }),
  });
  const errors = ownErrorsOf(extension, isWorkerHeard);
  if (profile === undefined || profile.isNew) await untilWelcomed(extension);
  return {
    ...extension,
    origin: server.origin,
    visit: (path) => visit(extension, `${server.origin}${path}`),
    visitOwn: (path) => visit(extension, extension.url(path)),
    async visitSurface(file, path) {
      const surface = await visit(extension, extension.url("welcome.html"));
      const tabId = await tabIdOf(surface, `${server.origin}${path}`);
      await go(extension, surface, extension.url(`${file}?tab=${tabId}`));
      return surface;
    },
    async update() {
      await extension.browser.installExtension(copy ?? builds[name]);
    },
    asked: proxy.asked,
    async close() {
      const heard = [...errors]; // what fails because the browser ends is none of ours
      await extension.browser.close();
      await server.close();
      await proxy.close();
      if (copy !== undefined) await rm(copy, { recursive: true, force: true });
      const unforeseen = heard.filter((error) => provoked === undefined || !provoked.test(error));
      expect(unforeseen, "errors of the extension's own scripts").toEqual([]);
      expect(
        proxy.asked().filter((url) => !url.startsWith(CONTROL)),
        "what the network was asked for",
      ).toEqual([]);
    },
  };
}
