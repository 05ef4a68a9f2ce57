import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Note } from "@/lib/model";
import { addSources, beginImport, exportLibrary, runImports } from "@/lib/services";
import { tools } from "../../exchange/file-tools";
import { failWritesAfter } from "../../store/fail-writes";
import { makeSource, openTestLibrary } from "../../store/open-test-library";
import { exported } from "../exported";
import { importBackup, LIBRARIES, libraryOf, note, saved } from "./backups";
import { contents } from "./random-libraries";

describe("a backup", () => {
  it(`brings back all of ${LIBRARIES} libraries, byte for byte`, { tags: ["I7"] }, async ({ task }) => {
    const brings = fc.asyncProperty(contents("a"), async (content) => {
      const before = await exported(await libraryOf(content));
      const copy = await openTestLibrary();
      await importBackup(copy, before);
      expect(await exported(copy)).toBe(before);
    });
    await fc.assert(brings, { numRuns: LIBRARIES });
    task.meta.figure = `${LIBRARIES} libraries made up at random: the export of the copy is the same, byte for byte`;
  });

  it("goes on after a failure at any write with what it knew of the pages before", {
    tags: ["R1"],
  }, async () => {
    const url = "https://ledger.example/a";
    const other = await openTestLibrary();
    await addSources(other, [await saved("theirs", "The port is open.", { url })]);
    const MORE_THAN_A_BATCH = 250;
    const target: Note["target"] = { kind: "source", sourceId: "theirs" };
    for (let at = 0; at < MORE_THAN_A_BATCH; at += 1)
      await other.notes.put({ ...note, id: `n${at}`, target });
    const backup = await exported(other);
    const attempt = async (allowed: number) => {
      const indexedDB = new IDBFactory();
      const library = await openTestLibrary(indexedDB);
      await addSources(library, [await saved("mine", "The port is open.", { url })]);
      await beginImport(library, [{ name: "library.json", content: new Blob([backup]) }]);
      const writes = failWritesAfter(allowed);
      const failed = await runImports(library, { tools }).then(
        () => false,
        () => true,
      );
      writes.undo();
      await runImports(library, { tools });
      expect(await library.notes.listOfSource("mine")).toHaveLength(MORE_THAN_A_BATCH);
      return { failed, count: writes.count() };
    };
    const { count } = await attempt(Number.POSITIVE_INFINITY);
    for (let allowed = 0; allowed < count; allowed += 1) expect((await attempt(allowed)).failed).toBe(true);
  });

  it("is read in the form of the builds before", async () => {
    const source = await saved("s", "The port is open.");
    const backup = [
      `{"format":"sourcelight-library-1","exportedAt":"2025-03-06T00:00:00Z","records":[`,
      `${JSON.stringify({ source })},`,
      JSON.stringify({ note }),
      "]}\n",
    ];
    const library = await openTestLibrary();
    expect(await importBackup(library, backup.join("\n"))).toMatchObject({ taken: 2, refusedCount: 0 });
  });

  it("is refused where a text is not the one its hash was made of", async () => {
    const library = await openTestLibrary();
    await addSources(library, [makeSource("s", "The port is open.", { contentHash: "0".repeat(64) })]);
    const copy = await openTestLibrary();
    const outcome = await importBackup(copy, await exported(library));
    expect(await copy.sources.count()).toBe(0);
    expect(outcome?.refused).toEqual([{ where: "line 2", why: expect.stringMatching(/hash/) }]);
  });

  it("comes in pieces that are each far below what a browser passes on at once", async () => {
    const library = await openTestLibrary();
    const fog = "Fog lay over the bay. ".repeat(100);
    await addSources(
      library,
      Array.from({ length: 20 }, (_, at) => makeSource(`s${at}`, fog)),
    );
    let longest = 0;
    for await (const part of exportLibrary(library, new Date(0))) longest = Math.max(longest, part.length);
    expect(longest).toBeLessThan(1024 * 1024);
  });
});
