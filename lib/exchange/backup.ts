import * as v from "valibot";
import type { Note, Source, SourceVersion } from "@/lib/model";
import { type Entry, MOST_LINE, MOST_TEXT } from "./entry";

/** The number rises when older files can no longer be read. */
export const BACKUP_FORMAT = "sourcelight-library-1";

/** One record of a library, as its backup has it. */
export type BackupRecord =
  | { readonly source: Source }
  | { readonly version: SourceVersion }
  | { readonly note: Note };

/** Half of a pair is no character, and no database keeps it the same. */
const wellFormed = v.check((value: string) => value.isWellFormed(), "holds half a character");
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit), wellFormed);
const line = text(MOST_LINE);
const longText = text(MOST_TEXT);
const address = v.pipe(
  text(8_000),
  v.check((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ""), "is no http or https address"),
);
/** Of the page that a note's claim stands in: what the reader could read, be it on the web, a file or without an address. */
const pageAddress = v.pipe(
  text(8_000),
  v.check(
    (value) =>
      value === "" ||
      /^(?:https?|file|blob|chrome-extension|moz-extension):$/.test(URL.parse(value)?.protocol ?? ""),
    "is no address of a page",
  ),
);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200), wellFormed);
const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check(
    (value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
    "is no ISO 8601 time",
  ),
);
const tags = v.pipe(v.array(text(200)), v.maxLength(200));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "is no SHA-256"));

const sourceSchema = v.strictObject({
  id,
  kind: v.picklist(["full-text", "digest", "snippet", "reference"]),
  title: line,
  text: longText,
  addedAt: instant,
  contentHash: hash,
  url: v.exactOptional(address),
  outlet: v.exactOptional(line),
  byline: v.exactOptional(line),
  publishedAt: v.exactOptional(instant),
  modifiedAt: v.exactOptional(instant),
  capturedAt: v.exactOptional(instant),
  language: v.exactOptional(text(40)),
  aliases: v.exactOptional(v.pipe(v.array(address), v.maxLength(200))),
  claimReviews: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({ claim: line, reviewer: v.exactOptional(line), finding: v.exactOptional(line) }),
      ),
      v.maxLength(20),
    ),
  ),
  tags: v.exactOptional(tags),
  nearCopyOf: v.exactOptional(id),
  seed: v.exactOptional(v.strictObject({ version: v.pipe(v.number(), v.integer()) })),
});

const versionSchema = v.strictObject({
  id,
  sourceId: id,
  replacedAt: instant,
  title: line,
  text: longText,
  contentHash: hash,
  publishedAt: v.exactOptional(instant),
  modifiedAt: v.exactOptional(instant),
  capturedAt: v.exactOptional(instant),
});

const selector = v.strictObject({
  exact: text(100_000),
  prefix: text(1_000),
  suffix: text(1_000),
  start: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const noteSchema = v.strictObject({
  id,
  text: text(1_000_000),
  target: v.variant("kind", [
    v.strictObject({ kind: v.literal("source"), sourceId: id }),
    v.strictObject({ kind: v.literal("passage"), sourceId: id, selector }),
    v.strictObject({ kind: v.literal("claim"), pageUrl: pageAddress, pageTitle: line, selector }),
  ]),
  tags,
  createdAt: instant,
  updatedAt: instant,
});

const recordSchema = v.union([
  v.strictObject({ source: sourceSchema }),
  v.strictObject({ version: versionSchema }),
  v.strictObject({ note: noteSchema }),
]);

const headOf = (exportedAt: string): string =>
  `{"format":${JSON.stringify(BACKUP_FORMAT)},"exportedAt":${JSON.stringify(exportedAt)},"records":[`;

/** The same record is written the same, in whichever order its fields were stored. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * A library as JSON, in pieces: one document, and one record a line, so that it can be read back a line at a time
 * whatever its size.
 */
export async function* writeBackup(
  records: AsyncIterable<BackupRecord>,
  exportedAt: string,
): AsyncGenerator<string> {
  yield `${headOf(exportedAt)}\n`;
  let before = "";
  for await (const record of records) {
    yield `${before}${JSON.stringify(record, inOrder)}`;
    before = ",\n";
  }
  yield `${before === "" ? "" : "\n"}]}\n`;
}

/** Whether a file that begins so is a backup, of this format or of another one. */
export const isBackup = (start: string): boolean => /^\{"format":"sourcelight-library-\d+"/.test(start);

/** Why the first line is not that of a backup that this build reads; `undefined` for one that is. */
export function faultOfHead(line: string): string | undefined {
  const format = /^\{"format":"(sourcelight-library-\d+)"/.exec(line)?.[1];
  if (format === BACKUP_FORMAT) return undefined;
  return `has the format ${format ?? "of something else"}, this build reads ${BACKUP_FORMAT}`;
}

/**
 * The entry on a line of a backup below its head; `undefined` for the last line. Throws an Error that names the field
 * and what is wrong with it.
 */
export function readBackupLine(line: string): Entry | undefined {
  const json = line.endsWith(",") ? line.slice(0, -1) : line;
  if (json.trim() === "]}" || json.trim() === "") return undefined;
  const value: unknown = JSON.parse(json);
  const key = typeof value === "object" && value !== null ? Object.keys(value)[0] : undefined;
  const schema = key === "source" ? 0 : key === "version" ? 1 : key === "note" ? 2 : undefined;
  if (schema === undefined) throw new Error("is neither a source nor a version nor a note");
  const parsed = v.safeParse(recordSchema.options[schema], value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${v.getDotPath(issue) ?? "the record"}: ${issue.message}`);
  }
  return entryOf(parsed.output);
}

function entryOf(record: v.InferOutput<typeof recordSchema>): Entry {
  if ("source" in record) return { kind: "source", source: record.source };
  return "version" in record
    ? { kind: "version", version: record.version }
    : { kind: "note", note: record.note };
}
