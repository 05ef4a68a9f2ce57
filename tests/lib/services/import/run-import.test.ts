import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { beginImport, importsEnded, runImports, searchLibrary } from "@/lib/services";
import type { Library } from "@/lib/store";
import { tools } from "../../exchange/file-tools";
import { failWritesAfter } from "../../store/fail-writes";
import { openTestLibrary } from "../../store/open-test-library";
import { exported } from "../exported";

const text = (at: number) =>
  `Port report ${at}\n\nThe port of Wexcombe handled ${at} ships in that month, its master said.`;
const files = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `ships/${at}.txt`,
    content: new Blob([text(at + 100)]),
  }));

const titles = async (library: Library) => (await library.sources.list()).map(({ title }) => title).sort();

describe("an import", () => {
  it("takes files, tells of each, and makes them findable", async () => {
    const library = await openTestLibrary();
    const bad = { name: "bad.exe", content: new Blob(["MZ"]) };
    const id = await beginImport(library, [...files(3), bad]);
    await runImports(library, { tools });
    expect(await library.sources.count()).toBe(3);
    const outcomes = await library.imports.outcomes(id);
    expect(outcomes.map(({ name, taken, refusedCount }) => [name, taken, refusedCount])).toEqual([
      ["ships/0.txt", 1, 0],
      ["ships/1.txt", 1, 0],
      ["ships/2.txt", 1, 0],
      ["bad.exe", 0, 1],
    ]);
    expect(await library.imports.get(id)).toMatchObject({ state: "done" });
    expect(await library.imports.file(id, 0)).toBeUndefined();
    const [hits] = await searchLibrary(library, ["The port of Wexcombe handled 101 ships."]);
    expect(hits?.length).toBeGreaterThan(0);
  });

  it("takes nothing twice: not the same text, not the same address", async () => {
    const library = await openTestLibrary();
    const table = {
      name: "a.csv",
      content: new Blob(["https://ledger.example/a,A\nhttps://www.ledger.example/a#x,A\n"]),
    };
    for (let round = 0; round < 2; round += 1) {
      await beginImport(library, [...files(2), ...files(2), table]);
      await runImports(library, { tools });
    }
    expect(await titles(library)).toEqual(["A", "Port report 100", "Port report 101"]);
  });

  it("is waited for by what can wait", async () => {
    const library = await openTestLibrary();
    await beginImport(library, files(3));
    const order: string[] = [];
    const done = runImports(library, { tools, onProgress: () => order.push("a step") });
    await Promise.all([done, importsEnded().then(() => order.push("the other"))]);
    expect(order).toEqual(["a step", "the other"]);
  });

  it("links a near copy to the oldest of its kind, in the library or in the same import", async () => {
    const library = await openTestLibrary();
    const words = (start: number) => Array.from({ length: 400 }, (_, at) => `w${(start + at * at) % 997}`);
    const wire = (title: string, ...edits: readonly number[]) => ({
      name: `${title}.txt`,
      content: new Blob([
        `${title}\n\n${words(1)
          .map((word, at) => (edits.includes(at) ? "edited" : word))
          .join(" ")}.`,
      ]),
    });
    const other = { name: "other.txt", content: new Blob([`other\n\n${words(500).join(" ")}.`]) };
    await beginImport(library, [wire("first"), other, wire("second", 40)]);
    await runImports(library, { tools });
    await beginImport(library, [wire("third", 80, 300)]);
    await runImports(library, { tools });
    const found = new Map((await library.sources.list()).map((source) => [source.title, source]));
    const original = (title: string) => found.get(title)?.nearCopyOf;
    expect(["first", "other"].map(original)).toEqual([undefined, undefined]);
    expect(["second", "third"].map(original)).toEqual(Array(2).fill(found.get("first")?.id));
  });

  it("brings what its own backup takes, however long the words are", async () => {
    const long = "🌊".repeat(6_000);
    const files = {
      "a.html": `<title>${long}</title><meta name="author" content="${long}"><p>The quay of Wexcombe is long.</p>`,
      "b.csv": `title,url,outlet,tags\n${long},https://a.example/,${long},${`${long};`.repeat(300)}\n`,
      "c.ris": `TY  - NEWS\nTI  - ${long}\nT2  - ${long}\nLA  - ${long}\nER  - \n`,
      "d.txt": `${long}\n\nFog lay over the bay.`,
    };
    const library = await openTestLibrary();
    const blobs = Object.entries(files).map(([name, text]) => ({ name, content: new Blob([text]) }));
    await beginImport(library, blobs);
    await runImports(library, { tools });
    expect(await library.sources.count()).toBe(blobs.length);
    const copy = await openTestLibrary();
    const id = await beginImport(copy, [{ name: "a.json", content: new Blob([await exported(library)]) }]);
    await runImports(copy, { tools });
    expect(await copy.imports.outcomes(id)).toMatchObject([{ taken: blobs.length, refusedCount: 0 }]);
    expect(await exported(copy)).toBe(await exported(library));
  });

  it("goes on after a failure at any write, with nothing lost and nothing twice", { tags: ["R1"] }, async ({
    task,
  }) => {
    const attempt = async (allowed: number) => {
      const indexedDB = new IDBFactory();
      const library = await openTestLibrary(indexedDB);
      await beginImport(library, files(4));
      const writes = failWritesAfter(allowed);
      const failed = await runImports(library, { tools }).then(
        () => false,
        () => true,
      );
      writes.undo();
      library.close();
      const again = await openTestLibrary(indexedDB);
      await runImports(again, { tools });
      expect(await titles(again)).toEqual([
        "Port report 100",
        "Port report 101",
        "Port report 102",
        "Port report 103",
      ]);
      expect(await again.index.mismatches()).toEqual({ missing: [], stale: [] });
      again.close();
      return { failed, count: writes.count() };
    };
    const { count } = await attempt(Number.POSITIVE_INFINITY);
    for (let allowed = 0; allowed < count; allowed += 1) expect((await attempt(allowed)).failed).toBe(true);
    task.meta.figure = `cut off at each of ${count} writes: nothing lost, nothing twice, the index whole`;
  });

  const SOURCES = Number(process.env.IMPORTED_SOURCES ?? 40);

  it(`stores ${SOURCES} sources once when four windows import the same`, { tags: ["R14"] }, async ({
    task,
  }) => {
    const indexedDB = new IDBFactory();
    const windows = await Promise.all(Array.from({ length: 4 }, () => openTestLibrary(indexedDB)));
    await Promise.all(
      windows.map(async (library) => {
        await beginImport(library, files(SOURCES));
        await runImports(library, { tools });
      }),
    );
    const count = await windows[0]?.sources.count();
    task.meta.figure = `4 windows import the same ${SOURCES} sources at once: ${count} rows`;
    expect(count).toBe(SOURCES);
  });

  it("stops where it is cancelled", async () => {
    const library = await openTestLibrary();
    const id = await beginImport(library, files(1_000));
    await runImports(library, {
      tools,
      onProgress: ({ nextFile }) => {
        if (nextFile > 300) void library.imports.cancel(id);
      },
    });
    const count = await library.sources.count();
    expect(count).toBeGreaterThan(300);
    expect(count).toBeLessThan(1_000);
    expect(await library.imports.get(id)).toMatchObject({ state: "cancelled" });
    expect(await library.imports.file(id, 0)).toBeUndefined();
  });
});
