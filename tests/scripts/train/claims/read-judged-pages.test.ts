import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPageWithText, readJudgedPages } from "@/scripts/train/claims/read-judged-pages";

const TEXT = "The port of Varna counted 14 ships. How lovely they are!";
const FIRST = TEXT.indexOf(" How");

let folder = "";

const page = (url: string, file = "a.html.gz") => ({ id: file, file, url, text: TEXT });

const read = (...pages: ReturnType<typeof page>[]) =>
  readJudgedPages(join(folder, "gold.jsonl"), pages, join(folder, "marks.jsonl"));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "judged-"));
  await mkdir(join(folder, "pages"));
  const html = `<html><head><title>Ships at Varna</title></head><body><p>${TEXT}</p></body></html>`;
  for (const file of ["a.html.gz", "b.html.gz"]) {
    await writeFile(join(folder, "pages", file), gzipSync(html));
  }
  const sentences = [
    [0, FIRST, 2],
    [FIRST + 1, TEXT.length, 0],
  ];
  await writeFile(join(folder, "marks.jsonl"), `${JSON.stringify({ file: "a.html.gz", sentences })}\n`);
});

afterAll(() => rm(folder, { recursive: true }));

describe("readJudgedPages", () => {
  it("takes the judged sentences out of a page's text, under its title", async () => {
    expect(await read(page("https://www.varna.example/ships"))).toEqual([
      {
        title: "Ships at Varna",
        text: "The port of Varna counted 14 ships.",
        label: true,
        host: "varna.example",
      },
      { title: "Ships at Varna", text: "How lovely they are!", label: false, host: "varna.example" },
    ]);
  });

  it("passes over pages of which nothing was judged", async () => {
    expect(await read(page("https://www.varna.example/ships", "b.html.gz"))).toEqual([]);
  });

  it("takes each page without an address of its own for a site of its own", async () => {
    const [judged] = await read(page("http://fakehost/test.html"));
    expect(judged?.host).toBe("a.html.gz");
  });
});

it("a page with text is told from a judged sentence", () => {
  expect(isPageWithText(page("https://varna.example/"))).toBe(true);
  expect(isPageWithText({ id: "1", text: TEXT, label: true })).toBe(false);
});
