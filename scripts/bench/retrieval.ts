import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import { splitSentences } from "@/lib/language";
import { textOf } from "@/lib/model";
import { termsOf } from "@/lib/retrieval";
import { launch } from "../browser/launch";
import { servePages } from "../browser/serve";
import { type Bench, type BenchRow, median } from "./bench";
import type { BenchPage, EngineName } from "./retrieval/page";

declare const bench: BenchPage;

const ENGINES: readonly EngineName[] = ["sourcelight", "minisearch", "flexsearch"];
const SIZES = [1_000, 10_000, 100_000];
const MILLION = 1_000_000;
const RUNS = 5;
const QUERIES = 100;

/** Words of a query: about what a claim has beside its stop words. */
const QUERY_WORDS = 10;

/** The sentences of a text; where there are too few, first halves of some are joined to second halves of others. */
export function sentencesOf(text: string, size: number): string[] {
  const own = text
    .split("\n")
    .flatMap((line) => splitSentences(line).map((span) => textOf(line, span).trim()))
    .filter((sentence) => termsOf(sentence).length >= 3);
  if (own.length < 2) throw new Error("the text has no sentences");
  return Array.from({ length: size }, (_, i) => {
    const first = own[i % own.length] ?? "";
    const shift = Math.floor(i / own.length);
    if (shift === 0) return first;
    const second = own[(i * 7 + shift * 31) % own.length] ?? "";
    return `${first.slice(0, first.indexOf(" ", first.length / 2))} ${second.slice(second.indexOf(" ", second.length / 2) + 1)}`;
  });
}

const queryOf = (sentence: string): string =>
  sentence
    .split(/\s+/)
    .filter((word) => termsOf(word).length > 0)
    .slice(0, QUERY_WORDS)
    .join(" ");

interface Figures {
  readonly build: number;
  readonly store: number;
  readonly cold: number;
  readonly warm: number;
  readonly whole: number;
  readonly bytes: number;
  readonly heap: number;
}

/** Bytes in use after a collection, the contents of typed arrays included. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function measure(
  open: () => Promise<Page>,
  engine: EngineName,
  size: number,
  queries: readonly string[],
  runs: number,
): Promise<Figures> {
  const builds: { build: number; store: number; bytes: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await open();
    builds.push(await page.evaluate((name, url) => bench.build(name, url), engine, `/${size}.txt`));
    await page.close();
  }
  const cold: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await open();
    const query = queries[run % queries.length] ?? "";
    cold.push(await page.evaluate((name, text) => bench.coldStart(name, text), engine, query));
    await page.close();
  }
  const page = await open();
  await page.evaluate((name, text) => bench.coldStart(name, text), engine, queries[0] ?? "");
  const warm = await page.evaluate((name, all) => bench.warm(name, all), engine, queries);
  const heap = await heapOf(page);
  const whole =
    engine === "sourcelight" ? await page.evaluate((all) => bench.wholeSearch(all), queries) : [Number.NaN];
  await page.close();
  return {
    build: median(builds.map((run) => run.build)),
    store: median(builds.map((run) => run.store)),
    cold: median(cold),
    warm: median(warm),
    whole: median(whole),
    bytes: median(builds.map((run) => run.bytes)),
    heap,
  };
}

const WHAT = [
  ["build", "build the index", "ms"],
  ["store", "store it", "ms"],
  ["cold", "cold start to first result", "ms"],
  ["warm", "warm query", "ms"],
  ["whole", "search of the library, with texts and second look", "ms"],
  ["bytes", "stored index", "bytes"],
  ["heap", "heap after the queries", "bytes"],
] as const;

function rowsOf(size: number, figures: ReadonlyMap<EngineName, Figures>): BenchRow[] {
  return WHAT.map(([key, what, unit]) => {
    const peers = [...figures].filter(([name, all]) => name !== "sourcelight" && !Number.isNaN(all[key]));
    return {
      what,
      unit,
      size,
      ours: figures.get("sourcelight")?.[key] ?? Number.NaN,
      peers: Object.fromEntries(peers.map(([name, all]) => [name, all[key]])),
    };
  });
}

/**
 * Builds indexes of sentences of a text file in Chromium over real IndexedDB, ours beside MiniSearch and FlexSearch.
 * `--sizes 1000,10000` chooses the sizes; `--million` adds 1,000,000 sentences for ours alone.
 */
export const benchRetrieval: Bench = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { million: { type: "boolean", default: false }, sizes: { type: "string" } },
  });
  const [path] = positionals;
  if (path === undefined)
    throw new Error("usage: npm run bench -- retrieval <text file> [--sizes 1000,...] [--million]");
  const text = await readFile(path, "utf8");
  const sizes = values.sizes === undefined ? SIZES : values.sizes.split(",").map(Number);
  const all = sentencesOf(text, Math.max(...sizes, values.million ? MILLION : 0));
  const bundle = await build({
    entryPoints: [new URL("retrieval/page.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    write: false,
    minify: true,
  });
  const pages = new Map<string, { body: string; contentType?: string }>([
    ["/", { body: '<!doctype html><script type="module" src="/page.js"></script>' }],
    ["/page.js", { body: bundle.outputFiles[0]?.text ?? "", contentType: "text/javascript" }],
  ]);
  const rows: BenchRow[] = [];
  for (const size of values.million ? [...sizes, MILLION] : sizes) {
    pages.set(`/${size}.txt`, {
      body: all.slice(0, size).join("\n"),
      contentType: "text/plain; charset=utf-8",
    });
    const step = Math.max(1, Math.floor(size / QUERIES));
    const queries = Array.from({ length: QUERIES }, (_, i) => queryOf(all[(i * step) % size] ?? ""));
    const figures = new Map<EngineName, Figures>();
    for (const engine of size === MILLION ? ENGINES.slice(0, 1) : ENGINES) {
      const server = await servePages(pages);
      const { browser } = await launch("chromium", { headless: true });
      const open = async (): Promise<Page> => {
        const page = await browser.newPage();
        await page.goto(server.origin);
        await page.waitForFunction(() => "bench" in globalThis);
        return page;
      };
      try {
        figures.set(engine, await measure(open, engine, size, queries, size === MILLION ? 1 : RUNS));
      } finally {
        await browser.close();
        await server.close();
      }
    }
    rows.push(...rowsOf(size, figures));
  }
  return rows;
};
