import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDocuments } from "@/scripts/documents/list-documents";
import { readDocument } from "@/scripts/documents/read-document";

const ARTICLE = "Port counts its ships\n\nThe port handled 412 ships in February – a “record”.\n";
let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sourcelight-documents-"));
  await mkdir(at("articles/deeper"), { recursive: true });
  await mkdir(at("nothing"));
  await Promise.all([
    writeFile(at("articles/a.txt"), ARTICLE),
    writeFile(
      at("articles/b.html"),
      "<title>Ferry</title><p>The ferry crossed the bay in 38 minutes on Monday.</p>",
    ),
    writeFile(at("articles/deeper/copy of a.md"), ARTICLE),
    writeFile(at("articles/.hidden.txt"), ARTICLE),
    writeFile(at("articles/ship.png"), Uint8Array.of(137, 80, 78, 71, 0, 1)),
    writeFile(at("utf16.txt"), Buffer.from(`\ufeff${ARTICLE}`, "utf16le")),
    writeFile(at("bom.txt"), `\ufeff${ARTICLE}`),
    writeFile(at("old.txt"), Buffer.from(ARTICLE.replace("–", "-").replace(/[“”]/g, "\u00b7"), "latin1")),
    writeFile(at("empty.txt"), " \n"),
    writeFile(at("binary.txt"), Uint8Array.of(1, 2, 0, 4)),
    writeFile(at("controls.txt"), "\u0001\u0002\u0003words"),
    writeFile(at("paper.txt"), "%PDF-1.7 and more"),
    writeFile(at("broken.html"), "<html><head><title>Ships"),
    writeFile(at("huge.txt"), Buffer.alloc(33 * 1024 * 1024, "a ")),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

describe("readDocument", () => {
  it.each(["articles/a.txt", "utf16.txt", "bom.txt"])("reads the same words from %s", async (name) => {
    const reading = await readDocument(at(name));
    expect(reading).toMatchObject({
      ok: true,
      document: {
        title: "Port counts its ships",
        text: "The port handled 412 ships in February – a “record”.",
      },
    });
  });

  it("reads a text of the time before UTF-8", async () => {
    expect(await readDocument(at("old.txt"))).toMatchObject({ ok: true, document: { text: /·record·/ } });
  });

  it.each([
    ["missing.txt", "no such file"],
    ["articles", "is not a file"],
    ["articles/ship.png", "is none of"],
    ["empty.txt", "is empty"],
    ["binary.txt", "is a binary file"],
    ["controls.txt", "is a binary file"],
    ["paper.txt", "is a PDF"],
    ["broken.html", "holds no readable text"],
    ["huge.txt", "is too large: 33 MiB, at most 32 MiB"],
  ])("refuses %s, naming the file and the reason", async (name, reason) => {
    const reading = await readDocument(at(name));
    expect(reading.ok ? "" : reading.error).toContain(`${at(name)}: ${reason}`);
  });
});

describe("listDocuments", () => {
  it("finds the documents of a folder, in order, without hidden and other files", async () => {
    const found = await listDocuments(at("articles"));
    expect(found).toEqual([at("articles/a.txt"), at("articles/b.html"), at("articles/deeper/copy of a.md")]);
  });

  it("refuses a folder without documents", async () => {
    await expect(listDocuments(at("nothing"))).rejects.toThrow(`${at("nothing")}: holds no`);
  });
});
