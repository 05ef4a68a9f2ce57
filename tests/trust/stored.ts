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

export async function storedIn(page: Page): Promise<Stored> {
  const notes = await rowsOf<{ text: string }>(page, "notes");
  const sources = await rowsOf<{ title: string }>(page, "sources");
  const imports = await rowsOf<{ state: string }>(page, "imports");
  return {
    notes: notes.map(({ text }) => text),
    titles: sources.map(({ title }) => title),
    imports: imports.length,
    running: imports.filter(({ state }) => state === "running").length,
  };
}
