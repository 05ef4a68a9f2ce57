import type { Page } from "puppeteer-core";
import { rowsOf } from "../e2e/rows";

export interface Imports {
  /** Imports, finished or not. */
  readonly imports: number;
  /** Those that are not finished. */
  readonly running: number;
}

/** What the library holds on the disk. */
export interface Stored extends Imports {
  readonly notes: readonly string[];
  readonly titles: readonly string[];
}

export async function importsIn(page: Page): Promise<Imports> {
  const imports = await rowsOf<{ state: string }>(page, "imports");
  return { imports: imports.length, running: imports.filter(({ state }) => state === "running").length };
}

/** Imports are read first: what one of them brought is there once it is finished, and read after that. */
export async function storedIn(page: Page): Promise<Stored> {
  const imports = await importsIn(page);
  const notes = await rowsOf<{ text: string }>(page, "notes");
  const sources = await rowsOf<{ title: string }>(page, "sources");
  return { ...imports, notes: notes.map(({ text }) => text), titles: sources.map(({ title }) => title) };
}
