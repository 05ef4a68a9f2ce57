import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { figures } from "@/entrypoints/quality/figures";

/** As the README writes them: ".85", "1.00". */
const written = (figure: number): string =>
  (figure === 1 ? "1.00" : String(figure).replace(/^0/, "")).replace(/^(\.\d)$/, "$10");

describe("the figures of the page", () => {
  let rows: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    const readme = await readFile(join(import.meta.dirname, "../../../README.md"), "utf8");
    rows = readme
      .split("\n")
      .filter((line) => line.startsWith("| ") && line.split("|").length === 7)
      .map((line) => line.split("|").map((cell) => cell.trim()));
  });

  it.each(figures)(
    "are those of the README: $task, $measure, $data",
    ({ data, ours, baseline, published }) => {
      const cells = rows.filter(([, , of = ""]) => of.includes(data));
      const holds = ([, , , plain = "", own = "", best = ""]: readonly string[]): boolean =>
        own.includes(written(ours)) &&
        (baseline === undefined || plain.includes(written(baseline))) &&
        (published === undefined || best.includes(written(published)));
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.some(holds)).toBe(true);
    },
  );
});
