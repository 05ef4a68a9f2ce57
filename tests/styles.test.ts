import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const COMMENT = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g;
const SELECTORS = /^[^@{}\s][^@{}]*(?=\{)/gm;
const COMMA = /,(?![^(]*\))/;
const ONE_CLASS = /^\.[\w-]+$/;

/** The classes that a sheet gives looks of their own, not only in a place or a state. */
const classesOf = (sheet: string): string[] =>
  [...sheet.replace(COMMENT, "").matchAll(SELECTORS)]
    .flatMap(([selectors]) => selectors.split(COMMA))
    .map((selector) => selector.trim())
    .filter((selector) => ONE_CLASS.test(selector));

it("gives each class its looks in one sheet alone, so that no component restyles another", async () => {
  const sheets = new Map<string, Set<string>>();
  for await (const file of glob("components/**/*.css", { cwd: root })) {
    for (const name of classesOf(await readFile(join(root, file), "utf8"))) {
      sheets.set(name, (sheets.get(name) ?? new Set()).add(file));
    }
  }
  expect(sheets.size).toBeGreaterThan(100);
  const shared = [...sheets].filter(([, files]) => files.size > 1);
  expect(shared.map(([name, files]) => `${name} in ${[...files].join(" and ")}`)).toEqual([]);
});
