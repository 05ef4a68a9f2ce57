import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { documentExtensions } from "./read-document";

/** The documents at `path`: a file itself, or what a folder holds, by name, in folders below it too; hidden files are left out. */
export async function listDocuments(path: string): Promise<string[]> {
  const status = await stat(path).catch(() => {
    throw new Error(`${path}: no such file or folder`);
  });
  if (!status.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const documents = entries
    .filter((entry) => entry.isFile() && documentExtensions.includes(extname(entry.name).toLowerCase()))
    .filter((entry) => !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (documents.length === 0) throw new Error(`${path}: holds no ${documentExtensions.join(", ")}`);
  return documents;
}
