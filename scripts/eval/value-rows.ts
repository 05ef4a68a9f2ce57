import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { readRows } from "./read-rows";

/** One value as the data marks it and as predictions are written. */
export interface MarkedValue {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | string | null;
  readonly unit?: string;
  readonly type?: string;
  readonly any?: readonly string[];
}

export interface ValueRow {
  readonly id: string;
  readonly text: string;
  readonly values: readonly MarkedValue[];
  readonly reference?: string;
  readonly unported?: boolean;
}

/** A file of rows that mark one type of value only. */
export interface ValueFile {
  readonly name: string;
  readonly rows: readonly ValueRow[];
}

/** The rows of a JSONL file, or of all JSONL files of a folder in the order of their names. */
export async function readValueFiles(path: string): Promise<ValueFile[]> {
  const isFolder = (await stat(path)).isDirectory();
  const files = isFolder
    ? (await readdir(path))
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return Promise.all(
    files.map(async (file) => ({ name: basename(file, ".jsonl"), rows: await readRows<ValueRow>(file) })),
  );
}
