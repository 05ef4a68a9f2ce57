import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import { launch } from "../../browser/launch";
import { type ServedPage, servePages } from "../../browser/serve";

/** A stored page: a gzipped file of HTML, and the address that it was taken from. */
export interface StoredPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

const ROOT = join(import.meta.dirname, "../../..");

/** Code of the project as one script that leaves its exports in `reading`. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "reading",
    alias: { "@": ROOT },
    loader: { ".css": "text" },
  });
  return outputFiles[0]?.text ?? "";
}

/** The page without what would lead the browser elsewhere: the address of a file is not the page's own. */
export const withoutRefresh = (html: string): string =>
  html.replace(/<meta\b[^>]{0,200}\brefresh\b[^>]*>/gi, "");

export async function htmlOf(folder: string, file: StoredPage["file"]): Promise<string> {
  const path = file.includes("/") ? join(folder, file) : join(folder, "pages", file);
  return gunzipSync(await readFile(path)).toString("utf8");
}

const onlyLoopback = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/**
 * Opens every page of the folder in Chromium, with the pages' own scripts switched off and without a network, and
 * answers with what `read(argument)` of the module `contents` says of each, in order.
 */
export async function visitPages<Page extends StoredPage, Answer>(
  folder: string,
  pages: readonly Page[],
  contents: string,
  argumentOf: (page: Page) => unknown,
): Promise<Answer[]> {
  const served = new Map<string, ServedPage>();
  for (const { id, file } of pages) {
    served.set(`/${encodeURIComponent(id)}`, { body: withoutRefresh(await htmlOf(folder, file)) });
  }
  const script = await bundle(contents);
  const server = await servePages(served);
  const { browser } = await launch("chromium", { headless: true, args: [onlyLoopback] });
  const answers: Answer[] = [];
  try {
    for (const stored of pages) {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.origin}/${encodeURIComponent(stored.id)}`, { waitUntil: "domcontentloaded" });
      const argument = JSON.stringify(argumentOf(stored));
      answers.push((await page.evaluate(`${script};reading.read(${argument})`)) as Answer);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return answers;
}
