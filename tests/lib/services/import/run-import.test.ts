import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Note } from "@/lib/model";
import { addSources, beginImport, exportLibrary, runImports, searchLibrary } from "@/lib/services";
import type { Library } from "@/lib/store";
import { tools } from "../../exchange/file-tools";
import { failWritesAfter } from "../../store/fail-writes";
import { makeSource, openTestLibrary } from "../../store/open-test-library";

const text = (at: number) =>
  `Port report ${at}\n\nThe port of Wexcombe handled ${at} ships in that month, its master said.`;
const files = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `ships/${at}.txt`,
    content: new Blob([text(at + 100)]),
  }));

const exported = async (library: Library) => {
  const parts: string[] = [];
  for await (const part of exportLibrary(library, new Date(0))) parts.push(part);
  return parts;
};

const importBackup = async (library: Library, parts: readonly string[]) => {
  await beginImport(library, [{ name: "library.json", content: new Blob([...parts]) }]);
  await runImports(library, { tools });
};

const titles = async (library: Library) => (await library.sources.list()).map(({ title }) => title).sort();

const note: Note = {
  id: "n",
  text: "Call the port.",
  tags: [],
  createdAt: "2025-03-06T10:00:00Z",
  updatedAt: "2025-03-06T10:00:00Z",
  target: { kind: "source", sourceId: "s" },
};

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

  it("goes on after a failure at any write, with nothing lost and nothing twice", async () => {
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
  });

  const SOURCES = Number(process.env.IMPORTED_SOURCES ?? 40);

  it(`stores ${SOURCES} sources once when four windows import the same`, async () => {
    const indexedDB = new IDBFactory();
    const windows = await Promise.all(Array.from({ length: 4 }, () => openTestLibrary(indexedDB)));
    await Promise.all(
      windows.map(async (library) => {
        await beginImport(library, files(SOURCES));
        await runImports(library, { tools });
      }),
    );
    const [first] = windows;
    expect(await first?.sources.count()).toBe(SOURCES);
  });

  it("stops where it is cancelled", async () => {
    const library = await openTestLibrary();
    const id = await beginImport(library, files(10));
    await runImports(library, {
      tools,
      onProgress: ({ nextFile }) => {
        if (nextFile === 3) void library.imports.cancel(id);
      },
    });
    const count = await library.sources.count();
    expect(count).toBeGreaterThanOrEqual(3);
    expect(count).toBeLessThan(10);
    expect(await library.imports.get(id)).toMatchObject({ state: "cancelled" });
  });
});

describe("a backup", () => {
  it("brings back all of a library", async () => {
    const id = fc.uuid();
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .filter((value) => value.isWellFormed());
    const made = fc.record({ id, text: words, title: words }, { noNullPrototype: true });
    const libraries = Number(process.env.RANDOM_LIBRARIES ?? 25);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(made, { maxLength: 6, selector: (each) => each.id }),
        fc.array(words, { maxLength: 4 }),
        async (sources, notes) => {
          const library = await openTestLibrary();
          const { contentHash } = await import("@/lib/services/content-hash");
          const stored = await Promise.all(
            sources.map(async (each) =>
              makeSource(each.id, each.text, {
                title: each.title,
                contentHash: await contentHash(each.text),
              }),
            ),
          );
          await addSources(library, stored);
          for (const [at, each] of notes.entries())
            await library.notes.put({ ...note, id: `n${at}`, text: each });
          const before = await exported(library);
          const copy = await openTestLibrary();
          await importBackup(copy, before);
          expect((await exported(copy)).join("")).toBe(before.join(""));
        },
      ),
      { numRuns: libraries },
    );
  });

  it("never takes the place of newer words: of two notes with one id both are kept", async () => {
    const library = await openTestLibrary();
    await library.notes.put(note);
    const old = await exported(library);
    await library.notes.put({ ...note, text: "Call the ministry.", updatedAt: "2025-03-08T10:00:00Z" });
    for (let round = 0; round < 2; round += 1) await importBackup(library, old);
    expect((await library.notes.get("n"))?.text).toBe("Call the ministry.");
    expect((await library.notes.list()).map(({ text }) => text)).toEqual([
      "Call the ministry.",
      "Call the port.",
    ]);
  });

  it("keeps both texts of a source that changed since", async () => {
    const { contentHash } = await import("@/lib/services/content-hash");
    const saved = async (words: string) => makeSource("s", words, { contentHash: await contentHash(words) });
    const library = await openTestLibrary();
    await addSources(library, [await saved("The port is open.")]);
    const old = await exported(library);
    await addSources(library, [await saved("The port is closed.")]);
    for (let round = 0; round < 2; round += 1) await importBackup(library, old);
    expect((await library.sources.get("s"))?.text).toBe("The port is closed.");
    expect((await library.versions.listOfSource("s")).map(({ text }) => text)).toEqual(["The port is open."]);
  });

  it("is refused where a text is not the one its hash was made of", async () => {
    const library = await openTestLibrary();
    await addSources(library, [makeSource("s", "The port is open.", { contentHash: "0".repeat(64) })]);
    const copy = await openTestLibrary();
    await importBackup(copy, await exported(library));
    expect(await copy.sources.count()).toBe(0);
    const [outcome] = await copy.imports.outcomes((await copy.imports.latest())?.id ?? "");
    expect(outcome?.refused).toEqual([{ where: "line 2", why: expect.stringMatching(/hash/) }]);
  });

  it("comes in pieces that are each far below what a browser passes on at once", async () => {
    const library = await openTestLibrary();
    await addSources(
      library,
      Array.from({ length: 20 }, (_, at) => makeSource(`s${at}`, "Fog lay over the bay. ".repeat(100))),
    );
    const longest = Math.max(...(await exported(library)).map(({ length }) => length));
    expect(longest).toBeLessThan(1024 * 1024);
  });
});
