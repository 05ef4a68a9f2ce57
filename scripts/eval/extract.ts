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

/** The reader's own extraction. */
const EXTRACT = `
  import { readInfo, readPage } from "@/lib/page";
  export function read(address) {
    const reading = readPage(document, { address, isSupported: () => true });
    let step = reading.next();
    while (!step.done) step = reading.next();
    const { title } = readInfo(document, address);
    return { title, text: step.value.kind === "read" ? step.value.page.text : "" };
  }`;

/** Reads every page of the folder as the content script does. A page that the reader leaves alone counts as an empty text. */
export async function evaluateExtract(folder: string): Promise<Evaluation> {
  const rows = await readRows<ExtractRow>(join(folder, "gold.jsonl"));
  const extractions = await visitPages<ExtractRow, Extraction>(folder, rows, EXTRACT, ({ url }) => url);
  const pairs = rows.map((row, index) => ({ row, found: extractions[index] ?? { title: "", text: "" } }));
  const hasText = rows.some(({ text }) => text !== undefined);
  return {
    rows: rows.length,
    ...(hasText ? scoreShingles(pairs) : scoreSnippets(pairs)),
    tables: [],
    predictions: pairs.map(({ row, found }) => ({ id: row.id, ...found })),
  };
}
