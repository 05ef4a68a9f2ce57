import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { builds, requireBuilds } from "../browser/builds";
import type { BrowserName } from "../browser/find-browser";
import { type ServedPage, servePages } from "../browser/serve";
import { htmlOf, type StoredPage, withoutRefresh } from "./pages/visit-pages";
import { readRows } from "./read-rows";
import type { Evaluation } from "./task";
import { type Held, type Tour, takeTour } from "./tour/take-tour";

const VISITS = 200;

const browsers = ["chromium", "firefox"] as const;

/** A page without the scripts of its own, which would ask for others, and without what leads elsewhere. */
const still = (html: string): string =>
  withoutRefresh(html)
    .replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, "")
    .replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*')/gi, "");

/** The stored pages of a folder, or of each folder in it that has some. */
async function readPages(folder: string): Promise<Map<string, ServedPage>> {
  const inner = (await readdir(folder)).map((name) => join(folder, name));
  const folders = [folder, ...inner].filter((each) => existsSync(join(each, "gold.jsonl")));
  const pages = new Map<string, ServedPage>();
  for (const [at, each] of folders.entries()) {
    for (const { id, file } of await readRows<StoredPage>(join(each, "gold.jsonl"))) {
      pages.set(`/${at}/${encodeURIComponent(id)}`, { body: still(await htmlOf(each, file)) });
    }
  }
  if (pages.size === 0) throw new Error(`${folder} has no gold.jsonl with pages, nor has a folder in it`);
  return pages;
}

const EMPTY = "/empty";

interface Compared {
  readonly path: string;
  readonly browser: BrowserName;
  readonly changed: boolean;
  readonly shifted: boolean;
  readonly painted: number;
  readonly errors: readonly string[];
}

function compare(browser: BrowserName, paths: readonly string[], bare: Tour, read: Tour): Compared[] {
  return paths.flatMap((path, at): Compared[] => {
    const [before, after] = [bare.visits[at], read.visits[at]];
    if (before === undefined || after === undefined) return [];
    const known = new Set(before.errors);
    return [
      {
        path,
        browser,
        changed: before.document !== after.document || after.added > 1,
        shifted: after.shift > before.shift,
        painted: after.painted,
        errors: after.errors.filter((error) => !known.has(error)),
      },
    ];
  });
}

const growth = (kind: keyof Held, [first, last]: readonly [Held, Held]): number =>
  last[kind] / first[kind] - 1;

function figuresOf(
  browser: BrowserName,
  compared: readonly Compared[],
  { held }: Tour,
): Evaluation["figures"] {
  const own = compared.filter((each) => each.browser === browser);
  const count = (holds: (each: Compared) => boolean) => own.filter(holds).length;
  return {
    [`${browser}: pages`]: own.length,
    [`${browser}: pages painted`]: count(({ painted }) => painted > 0),
    [`${browser}: pages with errors`]: count(({ errors }) => errors.length > 0),
    [`${browser}: documents changed`]: count(({ changed }) => changed),
    ...(browser === "chromium" ? { [`${browser}: pages shifted`]: count(({ shifted }) => shifted) } : {}),
    ...(held === undefined
      ? {}
      : {
          [`${browser}: growth of the worker`]: growth("worker", held),
          [`${browser}: growth of the pages' heap`]: growth("pageHeap", held),
          [`${browser}: nodes left behind`]: held[1].nodes - held[0].nodes,
          [`${browser}: listeners left behind`]: held[1].listeners - held[0].listeners,
        }),
  };
}

/**
 * Reads 200 real pages in a row with the built extension, in Chromium and in Firefox, and each of them without it:
 * what the reader leaves in documents, consoles and memory. Takes some ten minutes, and says on standard error how far
 * it is.
 */
export async function evaluateTour(folder: string): Promise<Evaluation> {
  requireBuilds(browsers);
  const pages = await readPages(folder);
  const server = await servePages(
    new Map([...pages, [EMPTY, { body: "<!doctype html><title>Empty</title>" }]]),
  );
  const all = [...pages.keys()];
  const paths = Array.from({ length: VISITS }, (_, at) => all[at % all.length] ?? EMPTY);
  const compared: Compared[] = [];
  let figures: Evaluation["figures"] = {};
  try {
    for (const name of browsers) {
      const options = { name, origin: server.origin, paths, empty: EMPTY };
      console.error(`${name}: ${paths.length} pages without the extension`);
      const bare = await takeTour(options);
      console.error(`${name}: ${paths.length} pages with it`);
      const read = await takeTour({ ...options, extension: builds[name] });
      compared.push(...compare(name, paths, bare, read));
      figures = { ...figures, ...figuresOf(name, compared, read) };
    }
  } finally {
    await server.close();
  }
  return {
    rows: compared.length,
    figures,
    tables: [],
    predictions: compared,
    errors: compared
      .filter(({ errors, changed, shifted }) => errors.length > 0 || changed || shifted)
      .map((each) => JSON.stringify(each)),
  };
}
