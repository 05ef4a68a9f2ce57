import * as v from "valibot";
import { type BackupRecord, READABLE_FORMATS } from "./format";
import { recordSchemas } from "./record-schemas";

/** Why the first line is not that of a backup that this build reads; `undefined` for one that is. */
export function faultOfHead(line: string): string | undefined {
  const format = /^\{"format":"(sourcelight-library-\d+)"/.exec(line)?.[1];
  if (format !== undefined && READABLE_FORMATS.includes(format)) return undefined;
  return `has the format ${format ?? "of something else"}, this build reads ${READABLE_FORMATS.join(" and ")}`;
}

type RecordKind = keyof typeof recordSchemas;

const kindOf = (value: unknown): RecordKind | undefined =>
  typeof value === "object" && value !== null
    ? (Object.keys(recordSchemas) as RecordKind[]).find((kind) => Object.hasOwn(value, kind))
    : undefined;

/**
 * The record on a line of a backup below its head; `undefined` for the last line. Throws an Error that names the field
 * and what is wrong with it.
 */
export function readBackupLine(line: string): BackupRecord | undefined {
  const json = line.endsWith(",") ? line.slice(0, -1) : line;
  if (json.trim() === "]}" || json.trim() === "") return undefined;
  const value: unknown = JSON.parse(json);
  const kind = kindOf(value);
  if (kind === undefined) throw new Error(`is none of ${Object.keys(recordSchemas).join(", ")}`);
  const parsed = v.safeParse(recordSchemas[kind], value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? "the record"}: ${issue.message}`);
}
