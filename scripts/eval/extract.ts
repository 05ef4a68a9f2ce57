import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import { launch } from "../browser/launch";
import { type ServedPage, servePages } from "../browser/serve";
import { type Extraction, scoreShingles, scoreSnippets } from "./extract/score-extraction";
import { readRows } from "./read-rows";
import type { Evaluation } from "./task";

/** A page with its text, or with snippets that must and must not be in it. */
export interface ExtractRow {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

const ROOT = join(import.meta.dirname, "../..");

/** The reader's own extraction as one script that leaves `readPage` and its slices in `extraction`. */
async function bundleExtraction(): Promise<string> {
  const contents = `
    import { readInfo, readPage } from "@/lib/page";
    export function extract(address) {
      const reading = readPage(document, { address, isSupported: () => true });
      let step = reading.next();
      while (!step.done) step = reading.next();
      const read = step.value;
      const { title } = readInfo(document, address);
      return { title, text: read.kind === "read" ? read.page.text : "" };
    }`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "extraction",
    alias: { "@": ROOT },
    loader: { ".css": "text" },
  });
  return outputFiles[0]?.text ?? "";
}

/** The page without what would lead the browser elsewhere: the address of a file is not the page's own. */
const withoutRefresh = (html: string): string => html.replace(/<meta\b[^>]{0,200}\brefresh\b[^>]*>/gi, "");

async function extractWith(page: Page, script: string, address: string): Promise<Extraction> {
  return (await page.evaluate(`${script};extraction.extract(${JSON.stringify(address)})`)) as Extraction;
}

/**
 * Reads every page of the folder as the content script does, in Chromium with the pages' own scripts switched off and
 * without a network. A page that the reader leaves alone counts as an empty text.
 */
export async function evaluateExtract(folder: string): Promise<Evaluation> {
  const rows = await readRows<ExtractRow>(join(folder, "gold.jsonl"));
  const served = new Map<string, ServedPage>();
  for (const { id, file } of rows) {
    const path = file.includes("/") ? join(folder, file) : join(folder, "pages", file);
    const html = gunzipSync(await readFile(path)).toString("utf8");
    served.set(`/${encodeURIComponent(id)}`, { body: withoutRefresh(html) });
  }
  const script = await bundleExtraction();
  const server = await servePages(served);
  const onlyLoopback = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
  const { browser } = await launch("chromium", { headless: true, args: [onlyLoopback] });
  const extractions: Extraction[] = [];
  try {
    for (const { id, url } of rows) {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.origin}/${encodeURIComponent(id)}`, { waitUntil: "domcontentloaded" });
      extractions.push(await extractWith(page, script, url));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const pairs = rows.map((row, index) => ({ row, found: extractions[index] ?? { title: "", text: "" } }));
  const hasText = rows.some(({ text }) => text !== undefined);
  return {
    rows: rows.length,
    ...(hasText ? scoreShingles(pairs) : scoreSnippets(pairs)),
    tables: [],
    predictions: pairs.map(({ row, found }) => ({ id: row.id, ...found })),
  };
}
