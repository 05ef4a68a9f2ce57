import Dexie from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { buildSegment, SEGMENT_FORMAT } from "@/lib/retrieval";
import { addSources, searchLibrary } from "@/lib/services";
import { compactIndex } from "@/lib/services/compact-index";
import { indexedText } from "@/lib/services/indexed-text";
import { runAtOnce } from "@/lib/slices";
import type { Library } from "@/lib/store";
import { makeSource, openTestLibrary, split } from "../store/open-test-library";

const harbour = makeSource("harbour", "The port of Varna closed on Monday. Officials counted 14 ships.");
const bridge = makeSource("bridge", "The Drina bridge reopened after six weeks of repairs.");

const CLAIM = "14 ships were counted";

/** A library with two sources, opened anew after `harm` was done to its tables. */
async function harmed(harm: (db: Dexie) => Promise<unknown>): Promise<Library> {
  const indexedDB = new IDBFactory();
  const before = await openTestLibrary(indexedDB);
  await addSources(before, [harbour, bridge]);
  before.close();
  const db = new Dexie("sourcelight", { indexedDB, IDBKeyRange });
  await db.open();
  await harm(db);
  db.close();
  return openTestLibrary(indexedDB);
}

const flipped = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte));

const HARM: Readonly<Record<string, (db: Dexie) => Promise<unknown>>> = {
  "the manifest is gone": (db) => db.table("manifests").clear(),
  "the manifest is of another format": (db) => db.table("manifests").update("index", { format: 0 }),
  "the manifest names no segment": (db) => db.table("manifests").update("index", { segments: [] }),
  "the segment is gone": (db) => db.table("segments").clear(),
  "the blocks are gone": (db) => db.table("blocks").clear(),
  "one bit of a block is turned": (db) =>
    db
      .table("blocks")
      .toCollection()
      .modify((row) => {
        row.bytes = flipped(row.bytes);
      }),
  "a block is cut short": (db) =>
    db
      .table("blocks")
      .toCollection()
      .modify((row) => {
        row.bytes = row.bytes.slice(0, 10);
      }),
  "one bit of a header is turned": (db) =>
    db
      .table("segments")
      .toCollection()
      .modify((row) => {
        row.header = flipped(row.header);
      }),
  "a header is empty": (db) =>
    db
      .table("segments")
      .toCollection()
      .modify({ header: new Uint8Array(0) }),
  "the segment lost an id": (db) => db.table("segments").toCollection().modify({ sourceIds: "harbour" }),
  "a source vanished": (db) => db.table("sources").delete("bridge"),
};

describe("the index of the library", () => {
  it.each(Object.entries(HARM))("is rebuilt, and that is said, when %s", async (_, harm) => {
    const library = await harmed(harm);
    const said: string[] = [];
    const [hits] = await searchLibrary(library, [CLAIM], { onRepaired: (why) => said.push(why) });
    expect(hits?.[0]).toMatchObject({ sourceId: "harbour", ordinal: 1 });
    expect(said).toHaveLength(1);
    const again = await searchLibrary(library, [CLAIM], { onRepaired: (why) => said.push(why) });
    expect(again[0]?.[0]).toMatchObject({ sourceId: "harbour", ordinal: 1 });
    expect(said).toHaveLength(1);
  });

  it("is left alone when it is whole", async () => {
    const library = await harmed(() => Promise.resolve());
    const said: string[] = [];
    await searchLibrary(library, [CLAIM], { onRepaired: (why) => said.push(why) });
    expect(said).toEqual([]);
  });

  it("keeps its segments few however many sources come one by one, and finds each of them", async () => {
    const library = await openTestLibrary();
    const names = Array.from({ length: 40 }, (_, i) => `vessel${String.fromCharCode(97 + (i % 26))}${i}`);
    for (const [i, name] of names.entries()) {
      await addSources(library, [makeSource(`s${i}`, `The ${name} left the port.`)]);
    }
    expect((await library.index.manifest())?.segments.length).toBeLessThanOrEqual(9);
    const hits = await searchLibrary(library, names, { limit: 1 });
    expect(hits.map(([hit]) => hit?.sourceId)).toEqual(names.map((_, i) => `s${i}`));
    expect(await library.index.mismatches()).toEqual({ missing: [], stale: [] });
  });

  it("leaves segments alone that are full, and still finds what is in them", async () => {
    const library = await openTestLibrary();
    for (let i = 0; i < 12; i += 1) {
      const source = split(makeSource(`s${i}`, `Ferry number ${i} sank.`));
      const segment = runAtOnce(buildSegment(`segment${i}`, [indexedText(source)]));
      await library.sources.put([source], segment, SEGMENT_FORMAT);
    }
    const count = async () => (await library.index.manifest())?.segments.length;
    expect(await compactIndex(library, 1)).toBe(false);
    expect(await count()).toBe(12);
    const [hits] = await searchLibrary(library, ["ferry 11 sank"], { limit: 1 });
    expect(hits?.[0]?.sourceId).toBe("s11");
    expect(await compactIndex(library)).toBe(true);
    expect(await count()).toBe(1);
  });

  it("sees what another context added and merged", async () => {
    const indexedDB = new IDBFactory();
    const [one, other] = [await openTestLibrary(indexedDB), await openTestLibrary(indexedDB)];
    await addSources(one, [harbour]);
    await searchLibrary(one, [CLAIM]);
    for (let i = 0; i < 12; i += 1) await addSources(other, [makeSource(`s${i}`, `Ferry number ${i} sank.`)]);
    const [hits] = await searchLibrary(one, ["ferry 11 sank"], { limit: 1 });
    expect(hits?.[0]?.sourceId).toBe("s11");
  });

  it("sees what another context replaced and removed, though it has the older state in memory", async () => {
    const indexedDB = new IDBFactory();
    const [one, other] = [await openTestLibrary(indexedDB), await openTestLibrary(indexedDB)];
    await addSources(one, [harbour, bridge]);
    expect(await searchLibrary(one, [CLAIM], { limit: 1 })).toMatchObject([[{ ordinal: 1 }]]);
    const text = "Officials counted 14 ships. The port closed.";
    await addSources(other, [makeSource("harbour", text)]);
    await other.sources.remove(["bridge"]);
    const [counted = [], gone] = await searchLibrary(one, [CLAIM, "the Drina bridge reopened"]);
    expect(text.slice(counted[0]?.start, counted[0]?.end)).toBe("Officials counted 14 ships.");
    expect(gone).toEqual([]);
  });

  it("is made anew when it vanishes under an open library", async () => {
    const indexedDB = new IDBFactory();
    const library = await openTestLibrary(indexedDB);
    await addSources(library, [harbour]);
    await searchLibrary(library, [CLAIM]);
    const db = new Dexie("sourcelight", { indexedDB, IDBKeyRange });
    await db.open();
    await Promise.all(["manifests", "segments", "blocks"].map((table) => db.table(table).clear()));
    db.close();
    const [hits] = await searchLibrary(library, [CLAIM], { limit: 1 });
    expect(hits?.[0]).toMatchObject({ sourceId: "harbour", ordinal: 1 });
  });
});
