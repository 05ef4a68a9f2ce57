import { cleanAddress, UnreadableDocument } from "@/lib/documents";
import type { Source } from "@/lib/model";
import { type Row, refused, stated, taken } from "./entry";

/** A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A cell that no spreadsheet executes: an apostrophe before what would be a formula; numbers stay numbers. */
function cellOf(value: string | number | undefined): string {
  const plain = String(value ?? "");
  const inert = FORMULA.test(plain) && !NUMBER.test(plain) ? `'${plain}` : plain;
  return /[",\n\r]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

const rowOf = (cells: readonly (string | number | undefined)[]): string =>
  `${cells.map(cellOf).join(",")}\r\n`;

const COLUMNS = [
  "title",
  "outlet",
  "byline",
  "publishedAt",
  "url",
  "kind",
  "language",
  "tags",
  "addedAt",
  "id",
] as const;

/** The sources as a table (RFC 4180), without their texts. */
export function sourcesAsCsv(sources: readonly Omit<Source, "text">[]): string {
  const rows = sources.map((source) =>
    rowOf(COLUMNS.map((column) => (column === "tags" ? source.tags?.join("; ") : source[column]))),
  );
  return rowOf(COLUMNS) + rows.join("");
}

/** No table of addresses is wider. */
const MOST_CELLS = 1_000;

/** The rows of a table (RFC 4180), each with the line that it begins on. Throws `UnreadableDocument` for endless ones. */
export function* parseCsv(text: string): Generator<{ readonly line: number; readonly cells: string[] }> {
  const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/gy;
  let [line, from, cells] = [1, 1, [] as string[]];
  while (pattern.lastIndex <= text.length) {
    const match = pattern.exec(text);
    if (match === null) break;
    const [whole, quoted, bare, end] = match;
    if (cells.length === MOST_CELLS)
      throw new UnreadableDocument(`line ${from} has more than ${MOST_CELLS} cells`);
    cells.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end === ",") continue;
    if (cells.some((cell) => cell.trim() !== "")) yield { line: from, cells };
    [cells, from] = [[], line];
    if (end === "") break;
  }
}

const HEADS: Readonly<Record<string, string>> = {
  url: "url",
  address: "url",
  link: "url",
  title: "title",
  name: "title",
  outlet: "outlet",
  publisher: "outlet",
  source: "outlet",
  publishedat: "publishedAt",
  published: "publishedAt",
  date: "publishedAt",
  byline: "byline",
  author: "byline",
  tags: "tags",
};

/** The columns by name; without a line of names the address is the cell that is one, and the title the first other. */
function columnsOf(cells: readonly string[]): ReadonlyMap<string, number> | undefined {
  const named = cells.map(
    (cell) =>
      HEADS[
        cell
          .trim()
          .toLowerCase()
          .replace(/[^a-z]/g, "")
      ],
  );
  return named.includes("url") || named.includes("title")
    ? new Map(named.flatMap((name, at) => (name === undefined ? [] : [[name, at] as const])))
    : undefined;
}

const isAddress = (cell: string): boolean => cleanAddress(cell.trim()) !== undefined;

/** References from a table of addresses and titles, with or without a line of names. */
export function* readAddressTable(text: string): Generator<Row> {
  let columns: ReadonlyMap<string, number> | undefined;
  let isFirst = true;
  for (const { line, cells } of parseCsv(text)) {
    if (isFirst) {
      isFirst = false;
      columns = columnsOf(cells);
      if (columns !== undefined) continue;
    }
    yield reference(`line ${line}`, cells, columns);
  }
}

function reference(
  where: string,
  cells: readonly string[],
  columns: ReadonlyMap<string, number> | undefined,
): Row {
  const at = (name: string): string => cells[columns?.get(name) ?? -1]?.trim() ?? "";
  const address = columns === undefined ? cells.find(isAddress) : at("url");
  const url = address === undefined ? undefined : cleanAddress(address.trim());
  if (address !== undefined && address !== "" && url === undefined)
    return refused(where, "the address is no http or https address");
  const title =
    columns === undefined ? cells.find((cell) => cell !== address && cell.trim() !== "") : at("title");
  if (url === undefined && !title) return refused(where, "holds neither an address nor a title");
  const publishedAt = /^\d{4}-\d\d-\d\d/.test(at("publishedAt")) ? at("publishedAt") : undefined;
  const tags = at("tags").split(/;\s*/).filter(Boolean);
  return taken(where, {
    document: {
      kind: "reference",
      text: "",
      title: title?.trim() || (url ?? ""),
      ...stated({ url, outlet: at("outlet"), byline: at("byline"), publishedAt }),
      ...(tags.length === 0 ? {} : { tags }),
    },
  });
}
