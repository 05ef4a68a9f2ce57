import { join } from "node:path";
import { type Extraction, scoreShingles, scoreSnippets } from "./extract/score-extraction";
import { type StoredPage, visitPages } from "./pages/visit-pages";
import { readRows } from "./read-rows";
import type { Evaluation } from "./task";

/** A page with its text, or with snippets that must and must not be in it. */
export interface ExtractRow extends StoredPage {
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** What is saved of a page, and beside it what the page's reader reads. */
interface ExtractedPage extends Extraction {
  readonly read: string;
}

const EXTRACT = `
  import { capturePage } from "@/lib/capture";
  import { readPage } from "@/lib/page";
  import { runAtOnce } from "@/lib/slices";
  export function read(address) {
    const reading = runAtOnce(readPage(document, { address, isSupported: () => true }));
    const { title, text } = capturePage(document.documentElement, address);
    return { title, text, read: reading.kind === "read" ? reading.page.text : "" };
  }`;

/**
 * Captures every page of the folder as "Save this page" does; beside it stands what the page's reader reads, where a page
 * that it leaves alone counts as an empty text.
 */
export async function evaluateExtract(folder: string): Promise<Evaluation> {
  const rows = await readRows<ExtractRow>(join(folder, "gold.jsonl"));
  const pages = await visitPages<ExtractRow, ExtractedPage>(folder, rows, EXTRACT, ({ url }) => url);
  const pairsOf = (textOf: (page: ExtractedPage) => string) =>
    rows.map((row, index) => {
      const page = pages[index] ?? { title: "", text: "", read: "" };
      return { row, found: { title: page.title, text: textOf(page) } };
    });
  const score = rows.some(({ text }) => text !== undefined) ? scoreShingles : scoreSnippets;
  const saved = pairsOf(({ text }) => text);
  const { figures, errors } = score(saved);
  const alone = Object.entries(score(pairsOf(({ read }) => read)).figures);
  return {
    rows: rows.length,
    figures: {
      ...figures,
      ...Object.fromEntries(alone.map(([figure, value]) => [`reader alone: ${figure}`, value])),
    },
    errors,
    tables: [],
    predictions: saved.map(({ row, found }) => ({ id: row.id, ...found })),
  };
}
