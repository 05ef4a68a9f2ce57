import { BACKUP_FORMAT, type BackupRecord } from "./format";

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON of a value: the same for the same value, in whichever order its fields were stored. */
export const orderedJson = (value: object): string => JSON.stringify(value, inOrder);

/**
 * A library as JSON, in pieces: one document, and one record a line, so that it can be read back a line at a time
 * whatever its size.
 */
export async function* writeBackup(
  records: AsyncIterable<BackupRecord>,
  exportedAt: string,
): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(BACKUP_FORMAT)},"exportedAt":${JSON.stringify(exportedAt)},"records":[\n`;
  let before = "";
  for await (const record of records) {
    yield `${before}${orderedJson(record)}`;
    before = ",\n";
  }
  yield `${before === "" ? "" : "\n"}]}\n`;
}
