import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { decodeText, type ReadDocument, readHtml, readPlainText, UnreadableDocument } from "@/lib/documents";

export type DocumentReading =
  | { readonly ok: true; readonly document: ReadDocument }
  /** `error` names the file and the reason. */
  | { readonly ok: false; readonly error: string };

/** A 20 MB page takes about 1 GB and ten seconds to parse; beyond this a machine may not stand it. */
const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

type Reader = (text: string) => ReadDocument | Promise<ReadDocument>;

/** The DOM is loaded only for HTML: it takes longer than reading a text. */
const readPage: Reader = async (text) => readHtml(text, (await import("./parse-html")).parseHtml);

const readers: Readonly<Record<string, Reader>> = {
  ".txt": (text) => readPlainText(text, "text"),
  ".md": (text) => readPlainText(text, "markdown"),
  ".markdown": (text) => readPlainText(text, "markdown"),
  ".html": readPage,
  ".htm": readPage,
  ".xhtml": readPage,
};

/** File name extensions that `readDocument` reads, with the dot. */
export const documentExtensions: readonly string[] = Object.keys(readers);

/** Reads a text, Markdown or HTML file as a document. Expected faults of the file come back as the error. */
export async function readDocument(path: string): Promise<DocumentReading> {
  try {
    return { ok: true, document: await read(path) };
  } catch (error) {
    return { ok: false, error: `${path}: ${reasonOf(error)}` };
  }
}

async function read(path: string): Promise<ReadDocument> {
  const reader = readers[extname(path).toLowerCase()];
  const { size } = await sizeOf(path);
  if (reader === undefined) {
    throw new UnreadableDocument(`is none of ${documentExtensions.join(", ")}`);
  }
  if (size > LARGEST_FILE_BYTES) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    throw new UnreadableDocument(
      `is too large: ${megabytes} MiB, at most ${LARGEST_FILE_BYTES / 1024 / 1024} MiB`,
    );
  }
  const text = decodeText(await readFile(path));
  if (text.trim() === "") throw new UnreadableDocument("is empty");
  return reader(text);
}

async function sizeOf(path: string): Promise<{ readonly size: number }> {
  const status = await stat(path);
  if (!status.isFile()) throw new UnreadableDocument("is not a file");
  return status;
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message;
  if (!(error instanceof Error)) throw error;
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return "no such file";
    case "EACCES":
      return "may not be read: permission denied";
    case "EISDIR":
      return "is a folder, not a file";
    default:
      throw error;
  }
}
