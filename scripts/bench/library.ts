import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { strToU8, zipSync } from "fflate";
import type { Page } from "puppeteer-core";
import type { Source } from "@/lib/model";
import { chooseFiles } from "../browser/choose-files";
import { eventually } from "../browser/eventually";
import type { Bench, BenchRow } from "./bench";
import { buildExtension } from "./extension/build-extension";
import { type OpenBrowser, openBrowser } from "./extension/open-browser";
import { openPageWith } from "./extension/open-page-with";
import type {} from "./library/plain-dexie";
import { sourcesFrom } from "./sources-from-text";

const SIZES = "1000,10000";

/** Rows that the floor is given at once, as many as an import takes at once. */
const BATCH = 200;

const PATIENCE_MS = 1_800_000;
const SAMPLE_MS = 200;

/** An archive of text files, which is how a folder of articles comes. */
function archiveOf(sources: readonly Source[]): Uint8Array {
  const files = sources.map(({ id, title, text }): [string, Uint8Array] => [
    `${id}.txt`,
    strToU8(`${title}\n\n${text}`),
  ]);
  return zipSync(Object.fromEntries(files), { level: 6 });
}

/** Has the page keep the longest time for which it would not have answered a press. */
const watchTasks = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const state = { longest: 0 };
    Object.assign(globalThis, { tasks: state });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    }).observe({ entryTypes: ["longtask"] });
  });

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { tasks: { longest: number } }).tasks.longest);

/** Samples what the page holds of memory, heap and buffers, until told to stop; answers the most seen, in bytes. */
async function watchMemory(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  let [most, isOver] = [0, false];
  const sampling = (async () => {
    while (!isOver) {
      const { usedSize, backingStorageSize = 0 } = (await session.send("Runtime.getHeapUsage")) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      most = Math.max(most, usedSize + backingStorageSize);
      await setTimeout(SAMPLE_MS);
    }
  })();
  return async () => {
    isOver = true;
    await sampling;
    return most;
  };
}

const importOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("main")?.textContent ?? "");

/** Milliseconds in which a Dexie table takes the same rows and nothing else is done for them. */
async function storePlainly(browser: OpenBrowser, sources: readonly Source[]): Promise<number> {
  const page = await openPageWith(browser, new URL("library/plain-dexie.ts", import.meta.url));
  let took = 0;
  for (let from = 0; from < sources.length; from += BATCH) {
    const rows = sources.slice(from, from + BATCH).map(({ id, title, text }) => ({ id, title, text }));
    took += await page.evaluate((batch) => globalThis.storePlain(batch), rows);
  }
  await page.close();
  return took;
}

/** Milliseconds from the first key of a search to the first passage that it finds, in a library page just opened. */
async function searchFirst(browser: OpenBrowser, words: string): Promise<number> {
  const page = await browser.browser.newPage();
  await page.goto(browser.url("library.html"));
  await page.waitForSelector(".sl-sources");
  const start = performance.now();
  await page.evaluate((hash) => location.assign(hash), `#${new URLSearchParams({ find: words })}`);
  await page.waitForSelector(".sl-found-quote");
  const took = performance.now() - start;
  await page.close();
  return took;
}

async function measure(extension: string, sources: readonly Source[], folder: string): Promise<BenchRow[]> {
  const size = sources.length;
  const path = join(folder, `${size}.zip`);
  await writeFile(path, archiveOf(sources));
  const browser = await openBrowser(new Map(), extension);
  try {
    const floor = await storePlainly(browser, sources);
    const page = await browser.browser.newPage();
    await watchTasks(page);
    await page.goto(browser.url("library.html"));
    await page.waitForSelector("input[type=file]");
    const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const before = await usage();
    const mostMemory = await watchMemory(page);
    const start = performance.now();
    await chooseFiles(page, path);
    const said = await eventually(
      () => importOf(page),
      (text) => text.includes("The import is done") || text.includes("not taken"),
      PATIENCE_MS,
    );
    const took = performance.now() - start;
    if (!said.includes("The import is done")) throw new Error(`the import failed: ${said.slice(0, 300)}`);
    const memory = await mostMemory();
    const longest = await longestTask(page);
    const onDisk = (await usage()) - before;
    await page.close();
    const search = await searchFirst(browser, sources[size >> 1]?.title ?? "");
    const bytes = sources.reduce((sum, { text }) => sum + text.length, 0);
    return [
      { what: "import", unit: "ms", size, ours: took, peers: { "Dexie bulkAdd without index": floor } },
      { what: "import, a source", unit: "ms", size, ours: took / size, peers: {} },
      { what: "import, longest task", unit: "ms", size, ours: longest, peers: {} },
      { what: "import, most memory of the page", unit: "bytes", size, ours: memory, peers: {} },
      { what: "on disk", unit: "bytes", size, ours: onDisk, peers: { "the texts": bytes } },
      { what: "first search", unit: "ms", size, ours: search, peers: {} },
    ];
  } finally {
    await browser.close();
  }
}

/**
 * `npm run bench -- library <text file> [--sources 1000,10000]`: articles cut out of the text, imported as an archive
 * of text files by the library page of the built extension in Chromium.
 */
export const benchLibrary: Bench = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sources: { type: "string", default: SIZES } },
  });
  const [path] = positionals;
  const sizes = values.sources.split(",").map(Number);
  if (path === undefined || !sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`usage: npm run bench -- library <text file> [--sources ${SIZES}] [--json]`);
  const text = await readFile(path, "utf8");
  const extension = await buildExtension();
  const folder = await mkdtemp(join(tmpdir(), "sourcelight-bench-library-"));
  try {
    const rows: BenchRow[] = [];
    for (const size of sizes) rows.push(...(await measure(extension, sourcesFrom(text, size), folder)));
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
