import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchRow } from "../bench";

const KB = 1024;

/** What each part of the extension may weigh, compressed. */
const LIMITS: Readonly<Record<string, number>> = {
  "reader.js": 60 * KB,
  "card.js": 90 * KB,
  "popup.html": 130 * KB,
  "sidepanel.html": 130 * KB,
};

const IMPORT = /(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** A script and all that it imports before it can run. */
async function scriptsFrom(path: string, seen: Set<string>): Promise<Set<string>> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, target = ""] of (await readFile(path, "utf8")).matchAll(IMPORT)) {
    await scriptsFrom(join(dirname(path), target), seen);
  }
  return seen;
}

async function scriptsOf(extension: string, file: string): Promise<Iterable<string>> {
  if (!file.endsWith(".html")) return [join(extension, file)];
  const html = await readFile(join(extension, file), "utf8");
  const scripts = new Set<string>();
  for (const [, path = ""] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) {
    await scriptsFrom(join(extension, path), scripts);
  }
  return scripts;
}

async function gzipBytes(path: string): Promise<number> {
  return gzipSync(await readFile(path)).length;
}

/** The compressed script of each part of a built extension beside what it may weigh. */
export async function bundleSizes(extension: string): Promise<BenchRow[]> {
  const built = new Set(await readdir(extension, { recursive: true }));
  const parts = Object.entries(LIMITS).filter(([file]) => built.has(file));
  return Promise.all(
    parts.map(async ([file, limit]): Promise<BenchRow> => {
      const scripts = [...(await scriptsOf(extension, file))];
      const sizes = await Promise.all(scripts.map(gzipBytes));
      const ours = sizes.reduce((sum, size) => sum + size, 0);
      return { what: `gzip of ${file}`, unit: "bytes", size: scripts.length, ours, peers: { limit } };
    }),
  );
}
