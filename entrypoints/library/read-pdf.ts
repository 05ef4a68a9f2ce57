import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from "pdfjs-dist";
import { pdfParagraphs, UnreadableDocument } from "@/lib/documents";

/** A book; what is longer is read so far. */
const MOST_PAGES = 2_000;

async function linesOf(pdf: PDFDocumentProxy, number: number): Promise<string[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  let line = "";
  const lines: string[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    line += item.str;
    if (!item.hasEOL) continue;
    lines.push(line);
    line = "";
  }
  page.cleanup();
  return [...lines, line];
}

/** The words of a PDF; no script and no form of it is run. */
export async function readPdf(
  bytes: Uint8Array,
  worker: Worker,
): Promise<{ readonly title?: string; readonly text: string }> {
  GlobalWorkerOptions.workerPort = worker;
  const loading = getDocument({ data: bytes, disableFontFace: true, useWasm: false });
  try {
    const pdf = await loading.promise;
    const { info } = await pdf.getMetadata();
    const pages: string[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1)
      pages.push(await linesOf(pdf, number));
    const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
    return { ...(title === "" ? {} : { title }), text: pdfParagraphs(pages) };
  } catch (error) {
    throw new UnreadableDocument(
      `is no PDF that can be read: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    await loading.destroy();
  }
}
