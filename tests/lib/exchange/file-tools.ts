import type { FileTools, Row } from "@/lib/exchange";
import { readFile } from "@/lib/exchange";
import { parseHtml } from "@/scripts/documents/parse-html";

/** Tools outside of a browser; PDF is read in the browsers' own tests. */
export const tools: FileTools = {
  parseHtml,
  readPdf: () => Promise.reject(new Error("no PDF here")),
};

/** All rows of a file. */
export async function rowsOf(name: string, content: BlobPart): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readFile(name, new Blob([content]), tools)) rows.push(row);
  return rows;
}
