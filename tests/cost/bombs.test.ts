import { readFileSync, writeFileSync } from "node:fs";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { BACKUP_FORMAT } from "@/lib/exchange";
import { beginImport, runImports } from "@/lib/services";
import { tools } from "../lib/exchange/file-tools";
import { openTestLibrary } from "../lib/store/open-test-library";

const MEBIBYTE = 1024 * 1024;
const LONGEST_MS = 2_000;
const MOST_MORE_BYTES = 200 * MEBIBYTE;

const littleEndian = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
};

const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

/**
 * An archive (APPNOTE 4.3) whose directory names the same packed bytes many times, and says of each that it unpacks to
 * `told` bytes.
 */
function overlapping(packed: Uint8Array, told: number, files: number): Uint8Array {
  const sizes = [
    [0, 4],
    [packed.length, 4],
    [told, 4],
    [5, 2],
  ] as const;
  const common = [[20, 2], [0, 2], [8, 2], [0, 4], ...sizes, [0, 2]] as const;
  const local = joined([littleEndian([0x04034b50, 4], ...common), asBytes("a.txt"), packed]);
  const entry = joined([
    littleEndian([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [0, 4]),
    asBytes("a.txt"),
  ]);
  const directory = joined(Array.from({ length: files }, () => entry));
  const end = littleEndian(
    ...([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [files, 2],
      [files, 2],
      [directory.length, 4],
      [local.length, 4],
      [0, 2],
    ] as const),
  );
  return joined([local, directory, end]);
}

const packed = deflateSync(new Uint8Array(64 * MEBIBYTE));
const head = `{"format":"${BACKUP_FORMAT}","exportedAt":"2025-03-06T00:00:00Z","records":[\n`;

const BOMBS: readonly (readonly [what: string, name: string, content: () => readonly BlobPart[]])[] = [
  ["an archive of 64 GB in 0.1 MB", "a.zip", () => [overlapping(packed, 64 * MEBIBYTE, 1_000).slice()]],
  [
    "an archive that says less than it unpacks to",
    "a.zip",
    () => [overlapping(packed, 1_000, 1_000).slice()],
  ],
  ["an archive of 60,000 files", "a.zip", () => [overlapping(deflateSync(asBytes("x")), 1, 60_000).slice()]],
  ["JSON 16,000,000 lists deep", "a.json", () => ["[".repeat(1.6e7), "]".repeat(1.6e7)]],
  ["JSON that is never closed", "a.json", () => ["[".repeat(3e7)]],
  ["JSON of 10,000,000 lists", "a.json", () => ["[", "[],".repeat(1e7), "0]"]],
  ["JSON of 1,900,000 lists", "a.json", () => ["[", "[],".repeat(1.9e6), "0]"]],
  ["JSON of one word of 30 MB", "a.json", () => [`["${"a".repeat(3e7)}"]`]],
  ["JSON of 300 MB", "a.json", () => Array.from({ length: 300 }, () => "a".repeat(MEBIBYTE))],
  [
    "a backup with a line of 300 MB",
    "a.json",
    () => [head, ...Array.from({ length: 300 }, () => "a".repeat(MEBIBYTE))],
  ],
  ["a backup of 1,000,000 lines that say nothing", "a.json", () => [head, "{}\n".repeat(1e6)]],
  [
    "a table of 4,000,000 lines that say nothing",
    "a.csv",
    () => ["title,url\n", ",javascript:\n".repeat(4e6)],
  ],
  ["a table of one line of 20,000,000 cells", "a.csv", () => ['"a,'.repeat(2e7)]],
  ["a table of one cell of 60 MB", "a.csv", () => [`"${"a".repeat(6e7)}"`]],
  ["a table of one open quotation of 60 MB", "a.csv", () => [`"${"a".repeat(6e7)}`]],
];

/** Linux forgets the highest use of memory on request (proc(5), clear_refs); elsewhere a test sees what is above all before. */
function forgetPeak(): void {
  if (process.platform === "linux") writeFileSync("/proc/self/clear_refs", "5");
}

/** The most memory that this process had since then, in bytes. */
function peak(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS * 1024;
  const [, kibibytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kibibytes) * 1024;
}

describe("a file that is made to exhaust the machine", () => {
  it.for(BOMBS)(
    "is refused in time and memory: %s",
    { tags: ["I3"] },
    async ([what, name, content], { task }) => {
      const file = { name, content: new Blob([...content()]) };
      const library = await openTestLibrary();
      const id = await beginImport(library, [file]);
      forgetPeak();
      const before = peak();
      const start = performance.now();
      await runImports(library, { tools });
      const took = performance.now() - start;
      const more = peak() - before;
      const [outcome] = await library.imports.outcomes(id);
      task.meta.figure = `${what}: refused in ${took.toFixed(0)} ms with ${(more / MEBIBYTE).toFixed(0)} MB more, "${outcome?.refused.at(-1)?.why}"`;
      expect(await library.sources.count()).toBe(0);
      expect(outcome?.refusedCount).toBeGreaterThan(0);
      expect(took).toBeLessThanOrEqual(LONGEST_MS);
      expect(more).toBeLessThanOrEqual(MOST_MORE_BYTES);
    },
  );
});
