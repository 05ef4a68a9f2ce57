import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** The test files that name one of the rows: all others would be loaded only to be passed over. */
export async function filesOfRows(folder: string, ids: readonly string[]): Promise<string[]> {
  const paths = (await readdir(folder, { recursive: true })).filter(isTest).map((path) => join(folder, path));
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return paths.filter((_, at) => ids.some((id) => texts[at]?.includes(`"${id}"`)));
}
