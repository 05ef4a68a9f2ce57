import { decodeText, type ReadDocument, readHtml, readPlainText, UnreadableDocument } from "@/lib/documents";
import { faultOfHead, isBackup, readBackupLine } from "./backup";
import { readCsl } from "./csl";
import { readAddressTable } from "./csv";
import { type Entry, fitted, type Row, refused, taken } from "./entry";
import { linesOf } from "./lines";
import { readRis } from "./ris";
import { unzipped } from "./unzip";

/** What reading files takes that only a page of the extension has; loaded when such a file comes. */
export interface FileTools {
  /** An inert document: no script runs, nothing is fetched. */
  readonly parseHtml: (html: string) => Document;
  /** The words of a PDF, paragraphs parted by "\n\n", and its title. Rejects with `UnreadableDocument`. */
  readonly readPdf: (bytes: Uint8Array) => Promise<{ readonly title?: string; readonly text: string }>;
}

/** A larger file is no document and no list of sources; tables are larger, and backups, read in parts, may be of any size. */
const LARGEST_DOCUMENT_BYTES = 32 * 1024 * 1024;
const LARGEST_TABLE_BYTES = 64 * 1024 * 1024;

/** Lists and objects and what stands in them: a file of more of them would fill the memory and name no source. */
const MOST_VALUES = 2_000_000;

/** A table or list of which so many rows from its start on cannot be taken is none. */
const HOPELESS_ROWS = 1_000;

/** What a file holds to tell a backup by. */
const START_BYTES = 100;

/** What a file holds, be it stored or just unpacked. */
interface Content {
  readonly size: number;
  bytes(): Promise<Uint8Array>;
  blob(): Blob;
}

const stored = (file: Blob): Content => ({
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
  blob: () => file,
});

/** Making a file of the bytes of each of thousands would take longer than reading them. */
const unpacked = (bytes: Uint8Array<ArrayBuffer>): Content => ({
  size: bytes.length,
  bytes: async () => bytes,
  blob: () => new Blob([bytes]),
});

type Reader = (name: string, file: Content, tools: FileTools) => AsyncGenerator<Row>;

const readers: Readonly<Record<string, Reader>> = {
  txt: documentReader((text) => readPlainText(text, "text")),
  md: documentReader((text) => readPlainText(text, "markdown")),
  markdown: documentReader((text) => readPlainText(text, "markdown")),
  html: documentReader((text, { parseHtml }) => readHtml(text, parseHtml)),
  htm: documentReader((text, { parseHtml }) => readHtml(text, parseHtml)),
  xhtml: documentReader((text, { parseHtml }) => readHtml(text, parseHtml)),
  pdf: readPdf,
  csv: tableReader(readAddressTable),
  ris: tableReader(readRis),
  json: readJson,
  zip: readZip,
};

const fileEndings: readonly string[] = Object.keys(readers);

const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/**
 * The rows of a file, one after the other: whoever reads them decides how fast. A file that is none of ours, or is
 * made to do harm, ends with a row that says why. Never throws for what a file holds.
 */
export const readFile = (name: string, file: Blob, tools: FileTools): AsyncGenerator<Row> =>
  readContent(name, stored(file), tools);

async function* readContent(name: string, file: Content, tools: FileTools): AsyncGenerator<Row> {
  const reader = readers[endingOf(name)];
  if (reader === undefined) {
    yield refused("", `is none of ${fileEndings.join(", ")}`);
    return;
  }
  try {
    const rows = reader(name, file, tools);
    if (reader === readZip) yield* rows;
    else for await (const row of unlessHopeless(rows)) yield fitted(row);
  } catch (error) {
    yield refused("", reasonOf(error));
  }
}

/** The rows, until so many were refused before the first that can be taken. */
async function* unlessHopeless(rows: AsyncGenerator<Row>): AsyncGenerator<Row> {
  let refusedFirst = 0;
  for await (const row of rows) {
    if (row.ok) refusedFirst = Number.NEGATIVE_INFINITY;
    else refusedFirst += 1;
    yield row;
    if (refusedFirst === HOPELESS_ROWS)
      throw new UnreadableDocument(`none of its first ${HOPELESS_ROWS} rows can be taken`);
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof UnreadableDocument
    ? error.message
    : `cannot be read: ${error instanceof Error ? error.message : error}`;

function limit(file: Content, most: number): void {
  if (file.size === 0) throw new UnreadableDocument("is empty");
  if (file.size > most) throw new UnreadableDocument(`is too large: at most ${most / 1024 / 1024} MiB`);
}

const documentRow = ({ links: _, ...document }: Omit<ReadDocument, "links"> & { links?: unknown }): Row =>
  taken("", { document: { ...document, kind: "full-text" } });

function documentReader(read: (text: string, tools: FileTools) => ReadDocument): Reader {
  return async function* (_, file, tools) {
    limit(file, LARGEST_DOCUMENT_BYTES);
    const text = decodeText(await file.bytes());
    if (text.trim() === "") throw new UnreadableDocument("is empty");
    yield documentRow(read(text, tools));
  };
}

function tableReader(read: (text: string) => Generator<Row>): Reader {
  return async function* (_, file) {
    limit(file, LARGEST_TABLE_BYTES);
    yield* read(decodeText(await file.bytes()));
  };
}

async function* readPdf(name: string, file: Content, tools: FileTools): AsyncGenerator<Row> {
  limit(file, LARGEST_DOCUMENT_BYTES);
  const { title, text } = await tools.readPdf(await file.bytes());
  if (text.trim() === "") throw new UnreadableDocument("holds no text: its pages may be pictures");
  yield documentRow({ title: title ?? name.replace(/^.*\//, "").replace(/\.pdf$/i, ""), text });
}

async function* readJson(_: string, file: Content): AsyncGenerator<Row> {
  const blob = file.blob();
  if (isBackup(await blob.slice(0, START_BYTES).text())) {
    yield* readBackup(blob);
    return;
  }
  limit(file, LARGEST_DOCUMENT_BYTES);
  const text = decodeText(await file.bytes());
  if (valuesIn(text) > MOST_VALUES)
    throw new UnreadableDocument("holds more values than any list of sources");
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value))
    throw new UnreadableDocument("is neither a backup of a library nor a list of CSL items");
  yield* readCsl(value);
}

const OPENING_OR_COMMA: ReadonlySet<number> = new Set([..."[{,"].map((mark) => mark.charCodeAt(0)));

/** About how many values a JSON text holds, read before it is given memory. */
function valuesIn(json: string): number {
  let count = 0;
  for (let at = 0; at < json.length; at += 1) if (OPENING_OR_COMMA.has(json.charCodeAt(at))) count += 1;
  return count;
}

async function* readBackup(file: Blob): AsyncGenerator<Row> {
  let number = 0;
  let isWhole = false;
  for await (const line of linesOf(file)) {
    number += 1;
    const fault = number === 1 ? faultOfHead(line) : undefined;
    if (fault !== undefined) throw new UnreadableDocument(fault);
    if (number === 1) continue;
    isWhole = line.trim() === "]}" || (isWhole && line.trim() === "");
    const row = backupRow(`line ${number}`, line);
    if (row !== undefined) yield row;
  }
  if (!isWhole) yield refused(`line ${number}`, "the file is cut off");
}

function backupRow(where: string, line: string): Row | undefined {
  try {
    const entry = readBackupLine(line);
    return entry === undefined ? undefined : taken(where, entry);
  } catch (error) {
    return refused(where, error instanceof Error ? error.message : String(error));
  }
}

async function* readZip(_: string, file: Content, tools: FileTools): AsyncGenerator<Row> {
  for await (const { name, content } of unzipped(
    file.blob(),
    (inner) => endingOf(inner) !== "zip" && endingOf(inner) in readers,
  )) {
    if (content === undefined) {
      yield refused(name, "cannot be unpacked, or is no file that can be imported");
      continue;
    }
    for await (const row of readContent(name, unpacked(content), tools))
      yield { ...row, where: row.where === "" ? name : `${name}, ${row.where}` };
  }
}

export type { Entry, Row };
