import type { Page } from "puppeteer-core";
import { rowsOf } from "../e2e/rows";

/** What the library holds on the disk. */
export interface Stored {
  readonly notes: readonly string[];
  readonly titles: readonly string[];
  /** Imports, finished or not. */
  readonly imports: number;
  /** Those that are not finished. */
  readonly running: number;
}

/** Imports are read first: what one of them brought is there once it is finished, and read after that. */
export async function storedIn(page: Page): Promise<Stored> {
  const imports = await rowsOf<{ state: string }>(page, "imports");
  const notes = await rowsOf<{ text: string }>(page, "notes");
  const sources = await rowsOf<{ title: string }>(page, "sources");
  return {
    notes: notes.map(({ text }) => text),
    titles: sources.map(({ title }) => title),
    imports: imports.length,
    running: imports.filter(({ state }) => state === "running").length,
  };
}
