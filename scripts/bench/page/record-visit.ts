import { setTimeout } from "node:timers/promises";
import type { OpenBrowser } from "../extension/open-browser";
import { type MainThread, readTrace } from "./read-trace";

/** What a page goes on doing after it is painted (standings, markers, timers) belongs to the visit. */
const AFTER_MS = 2_000;

/** A page of 20 MB is still to be painted by then. */
const PAINT_TIMEOUT_MS = 60_000;

const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-v8.cpu_profiler"];

export interface Visit extends MainThread {
  /** Milliseconds from navigation to the end of the load event. */
  readonly loaded: number;
  /** Milliseconds from navigation to the first painted claim; `NaN` without the extension. */
  readonly painted: number;
  /** Whether the reader says that it stopped at its budget; `undefined` without the extension. */
  readonly partly: boolean | undefined;
}

/** What pages of the extension are asked for here. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(id: number, message: object): Promise<{ value: { reading: { outcome: object } } }>;
  };
};

declare global {
  /** When claims were first seen painted, on the clock of the page. */
  var paintedAt: number | undefined;
}

/** Looks now and then whether claims are painted; on the page without the extension as well. */
function watchPaint(): void {
  const timer = setInterval(() => {
    if (![...CSS.highlights.values()].some((highlight) => highlight.size > 0)) return;
    globalThis.paintedAt = performance.now();
    clearInterval(timer);
  }, 10);
}

/** Opens a page in a tab of its own and records all that its main thread does until claims are painted, and a little longer. */
export async function recordVisit(
  browser: Pick<OpenBrowser, "browser" | "origin" | "url">,
  path: string,
  isRead: boolean,
  afterMs = AFTER_MS,
): Promise<Visit> {
  const address = `${browser.origin}${path}`;
  const page = await browser.browser.newPage();
  await page.evaluateOnNewDocument(watchPaint);
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(address, { timeout: PAINT_TIMEOUT_MS });
  if (isRead)
    await page.waitForFunction(() => globalThis.paintedAt !== undefined, { timeout: PAINT_TIMEOUT_MS });
  await setTimeout(afterMs);
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error("the browser handed over no trace");
  const times = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return { loaded: navigation?.loadEventEnd ?? Number.NaN, painted: globalThis.paintedAt ?? Number.NaN };
  });
  const partly = isRead ? await isReadPartly(browser, address) : undefined;
  await page.close();
  return { ...readTrace(new TextDecoder().decode(trace), address), ...times, partly };
}

async function isReadPartly(
  browser: Pick<OpenBrowser, "browser" | "url">,
  address: string,
): Promise<boolean> {
  const own = await browser.browser.newPage();
  await own.goto(browser.url("welcome.html"));
  const outcome = await own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, { sourcelight: "describePage" });
    return reply.value.reading.outcome;
  }, address);
  await own.close();
  return "partly" in outcome && outcome.partly === true;
}
