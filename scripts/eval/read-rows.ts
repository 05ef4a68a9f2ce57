import { readFile } from "node:fs/promises";

/** The rows of a JSONL file. Throws an Error that names the file and the line on what is not JSON. */
export async function readRows<Row>(path: string): Promise<Row[]> {
  const text = await readFile(path, "utf8");
  return text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => {
      try {
        return JSON.parse(line) as Row;
      } catch {
        throw new Error(`${path}:${number}: not a line of JSON`);
      }
    });
}
