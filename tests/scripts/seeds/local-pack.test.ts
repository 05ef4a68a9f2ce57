import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLocalPack, writeLocalPack } from "@/scripts/seeds/local-pack";
import { packDocuments } from "@/scripts/seeds/pack-documents";

const ARTICLE = "Port counts its ships\n\nThe port handled 412 ships in February.\n";
let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sourcelight-pack-"));
  await Promise.all([
    writeFile(at("a.txt"), ARTICLE),
    writeFile(at("b.html"), "<title>Ferry</title><p>The ferry crossed the bay in 38 minutes on Monday.</p>"),
    writeFile(at("empty.txt"), ""),
    writeFile(at("broken.json"), "{"),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

describe("a local pack", () => {
  it("names every file at fault and packs none", async () => {
    const files = [at("a.txt"), at("empty.txt"), at("missing.txt")];
    await expect(packDocuments(files)).rejects.toThrow(/empty\.txt: is empty\n.*missing\.txt: no such file$/);
  });

  it("reads back what it wrote, and leaves no other file", async () => {
    const pack = await packDocuments([at("a.txt"), at("b.html")]);
    const file = at("local/pack.json");
    await writeLocalPack(pack, file);
    expect(await readdir(at("local"))).toEqual(["pack.json"]);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(pack);
    const sources = await readLocalPack(file);
    expect(sources.map(({ title, kind }) => [title, kind])).toEqual([
      ["Port counts its ships", "full-text"],
      ["Ferry", "full-text"],
    ]);
  });

  it("gives a document another id when its words change", async () => {
    const [before] = (await packDocuments([at("a.txt")])).documents;
    await writeFile(at("changed.txt"), ARTICLE.replace("412", "413"));
    const [after] = (await packDocuments([at("changed.txt")])).documents;
    expect(before?.id).toMatch(/^local-a-[0-9a-f]{12}$/);
    expect(after?.id.slice(-12)).not.toBe(before?.id.slice(-12));
  });

  it("is empty where nothing was packed, and names a broken pack", async () => {
    await expect(readLocalPack(at("broken.json"))).rejects.toThrow(`${at("broken.json")}: is not JSON`);
    await expect(readLocalPack(at("none.json"))).resolves.toEqual([]);
  });
});
