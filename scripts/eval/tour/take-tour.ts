import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import type { CDPSession, Page } from "puppeteer-core";
import { documentWithoutReader } from "../../browser/document-without-reader";
import type { BrowserName } from "../../browser/find-browser";
import { type LaunchedExtension, launch, withSitesAllowed } from "../../browser/launch";
import { LOOPBACK } from "../../browser/serve";

/** What one visit left in the page. */
export interface Visit {
  /** Of the document without the reader's own element. */
  readonly document: string;
  /** Elements that the reader added. */
  readonly added: number;
  readonly painted: number;
  /** Sum of the page's layout shifts (Chromium). */
  readonly shift: number;
  readonly errors: readonly string[];
}

/** What is held after a garbage collection, with an empty page in the tab (Chromium). */
export interface Held {
  /** Bytes of the worker's heap. */
  readonly worker: number;
  /** Of the process of the pages. */
  readonly pageHeap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface Tour {
  readonly visits: readonly Visit[];
  /** After the first pages, and after the last. */
  readonly held?: readonly [Held, Held];
}

export interface TourOptions {
  readonly name: BrowserName;
  readonly origin: string;
  readonly paths: readonly string[];
  /** Folder of the built extension; none takes the bare browser. */
  readonly extension?: string;
  /** A path of a page with nothing in it. */
  readonly empty: string;
}

/** A port at which nobody answers: what pages ask for of other hosts is refused at once. */
const CLOSED_PORT = 9;

/** Pages after which everything is loaded that is loaded once. */
const WARM_PAGES = 10;

/** A reader begins when the page is idle. */
const MOST_WAITED_MS = 4_000;
const LOOK_EVERY_MS = 50;
const SETTLED_MS = 300;
/** By then the browser has told of what was before. */
const TOLD_MS = 50;

/** That a picture, font or frame of another host did not come is no error; the last is Firefox's own page for it. */
const IS_NETWORK =
  /Failed to load resource|net::ERR|NS_ERROR|NetworkError|Loading failed|was blocked|OpaqueResponse|downloadable font|RPMGetBoolPref/i;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Waits until the reader has put its element there and painted, or has had the time for it. */
async function untilRead(page: Page): Promise<void> {
  for (const until = Date.now() + MOST_WAITED_MS; Date.now() < until; ) {
    if (await page.evaluate(() => document.querySelector("sourcelight-overlay") !== null)) break;
    await setTimeout(LOOK_EVERY_MS);
  }
  await setTimeout(SETTLED_MS);
}

/** Sum of the layout shifts so far; browsers that know of none tell none. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    (milliseconds) =>
      new Promise<number>((resolve) => {
        let shift = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        window.setTimeout(() => resolve(shift), milliseconds);
      }),
    TOLD_MS,
  );

const paintedIn = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights].reduce((sum, [, { size }]) => sum + size, 0));

async function visit(page: Page, address: string, isRead: boolean): Promise<Visit> {
  const errors: string[] = [];
  const note = (text: string) => void (IS_NETWORK.test(text) || errors.push(text));
  const onError = (error: unknown) =>
    note(error instanceof Error ? `${error.message}\n${error.stack}` : String(error));
  const onConsole = (message: { type(): string; text(): string }) =>
    void (message.type() === "error" && note(message.text()));
  page.on("pageerror", onError);
  page.on("console", onConsole);
  // Firefox breaks off where a frame of the page is refused; what has come by then is looked at
  await page.goto(address, { waitUntil: "domcontentloaded" }).catch(() => undefined);
  if (isRead) await untilRead(page);
  else await setTimeout(SETTLED_MS);
  const { html, added } = await documentWithoutReader(page);
  const painted = await paintedIn(page);
  page.off("pageerror", onError);
  page.off("console", onConsole);
  return { document: hashOf(html), added, painted, shift: await shiftOf(page), errors };
}

async function workerSession({ browser }: LaunchedExtension): Promise<CDPSession> {
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  return worker.createCDPSession();
}

async function heldBy(page: Page, pageSession: CDPSession, worker: CDPSession, empty: string): Promise<Held> {
  await page.goto(empty);
  await setTimeout(SETTLED_MS);
  for (const session of [pageSession, worker]) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await pageSession.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const { usedSize } = await worker.send("Runtime.getHeapUsage");
  return {
    worker: usedSize,
    pageHeap: metric("JSHeapUsedSize"),
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
  };
}

/** Reads pages one after another in one tab of one browser. */
export async function takeTour({ name, origin, paths, extension, empty }: TourOptions): Promise<Tour> {
  const allowed = extension === undefined ? undefined : await withSitesAllowed(extension, LOOPBACK);
  const launched = await launch(name, {
    headless: true,
    proxyPort: CLOSED_PORT,
    ...(allowed === undefined ? {} : { extension: allowed }),
  });
  try {
    const page = await launched.browser.newPage();
    const isMeasured = name === "chromium" && extension !== undefined;
    const worker = isMeasured ? await workerSession(launched) : undefined;
    const pageSession = isMeasured ? await page.createCDPSession() : undefined;
    await pageSession?.send("Performance.enable");
    const held = async () =>
      worker === undefined || pageSession === undefined
        ? undefined
        : heldBy(page, pageSession, worker, `${origin}${empty}`);
    const visits: Visit[] = [];
    let first: Held | undefined;
    for (const [at, path] of paths.entries()) {
      if (at === WARM_PAGES) first = await held();
      visits.push(await visit(page, `${origin}${path}`, extension !== undefined));
    }
    const last = await held();
    return { visits, ...(first === undefined || last === undefined ? {} : { held: [first, last] as const }) };
  } finally {
    await launched.browser.close();
    if (allowed !== undefined) await rm(allowed, { recursive: true, force: true });
  }
}
