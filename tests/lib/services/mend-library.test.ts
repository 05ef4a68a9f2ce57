import Dexie from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { addSources, mendLibrary, searchLibrary } from "@/lib/services";
import { contentHash } from "@/lib/services/content-hash";
import type { Library } from "@/lib/store";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const HARBOUR = "The port of Varna closed on Monday. Officials counted 14 ships.";
const BRIDGE = "The Drina bridge reopened after six weeks of repairs.";
const EARLIER = "The Drina bridge reopened after five weeks of repairs.";
const CLAIM = "14 ships were counted";

const note = {
  id: "n",
  text: "Ask the port authority.",
  target: { kind: "source", sourceId: "harbour" },
  tags: ["port"],
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: "2025-03-05T10:00:00Z",
} as const;

async function filled(indexedDB: IDBFactory): Promise<void> {
  const library = await openTestLibrary(indexedDB);
  const [harbour, bridge] = [makeSource("harbour", HARBOUR), makeSource("bridge", BRIDGE)];
  const earlier = { ...bridge, id: "v", sourceId: "bridge", text: EARLIER, replacedAt: "2025-03-06" };
  await addSources(library, [harbour, makeSource("quay", "The quay of Varna is 900 metres long.")]);
  await addSources(library, [bridge], { versions: [earlier], notes: [note] });
  await mendLibrary(library); // an undisturbed library of several segments
  library.close();
}

async function withDatabase<T>(indexedDB: IDBFactory, act: (db: Dexie) => Promise<T>): Promise<T> {
  const db = new Dexie("sourcelight", { indexedDB, IDBKeyRange });
  await db.open();
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

const changed = (table: string, change: (row: Record<string, Uint8Array>) => void) => (db: Dexie) =>
  db.table(table).toCollection().modify(change);

const turnBit = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte));

const side = { sourceId: "gone", start: 0, end: 1, quote: "x" };

const INDEX_HARM: Readonly<Record<string, (db: Dexie) => PromiseLike<unknown>>> = {
  "the manifest is gone": (db) => db.table("manifests").clear(),
  "the manifest is of another format": (db) => db.table("manifests").update("index", { format: 0 }),
  "the manifest names no segment": (db) => db.table("manifests").update("index", { segments: [] }),
  "the segments are gone": (db) => db.table("segments").clear(),
  "a segment lost an id": (db) => db.table("segments").toCollection().modify({ sourceIds: "harbour" }),
  "a segment names another source": (db) =>
    db.table("segments").toCollection().modify({ sourceIds: "harbour\nquay\nnobody" }),
  "a header is empty": (db) =>
    db
      .table("segments")
      .toCollection()
      .modify({ header: new Uint8Array(0) }),
  "one bit of a header is turned": changed("segments", (row) => {
    row.header = turnBit(row.header ?? new Uint8Array());
  }),
  "the blocks are gone": (db) => db.table("blocks").clear(),
  "one bit of a block is turned": changed("blocks", (row) => {
    row.bytes = turnBit(row.bytes ?? new Uint8Array());
  }),
  "a block is cut short": changed("blocks", (row) => {
    row.bytes = (row.bytes ?? new Uint8Array()).slice(0, 10);
  }),
  "a segment names a source twice": (db) =>
    db.table("segments").toCollection().modify({ sourceIds: "harbour\nquay\nharbour" }),
};

const SOURCE_HARM: Readonly<Record<string, (db: Dexie) => PromiseLike<unknown>>> = {
  "a source is not listed": (db) => db.table("sources").delete("harbour"),
  "a text is gone that has an earlier version": (db) => db.table("bodies").delete("bridge"),
  "passages lie outside of the text": (db) =>
    db.table("bodies").update("harbour", { spans: Uint32Array.of(0, 9_999) }),
  "passages are not as many as listed": (db) => db.table("sources").update("harbour", { passages: 7 }),
  "passages overlap backwards": (db) =>
    db.table("bodies").update("harbour", { spans: Uint32Array.of(30, 40, 0, 20) }),
  "a text is not as long as listed": (db) => db.table("sources").update("harbour", { length: 3 }),
};

const LEFTOVERS: Readonly<Record<string, (db: Dexie) => PromiseLike<unknown>>> = {
  "a version is of no source": (db) =>
    db.table("versions").put({ id: "w", sourceId: "gone", text: "x", replacedAt: "2025" }),
  "a dispute is of no source": (db) =>
    db
      .table("disputes")
      .put({ id: "d", sourceIds: ["gone", "harbour"], confidence: 1, left: side, right: side }),
  "a source that is gone waits to be compared": (db) =>
    db.table("unchecked").put({ sourceId: "gone", contentHash: "h", checked: 0 }),
  "a file is of no import": (db) =>
    db.table("importFiles").put({ importId: "gone", number: 0, name: "a.txt", content: "x" }),
  "an outcome is of no import": (db) => db.table("importOutcomes").put({ importId: "gone", number: 0 }),
  "a segment is in no index": (db) =>
    db.table("segments").put({ id: "old", sourceIds: "harbour", header: new Uint8Array(0) }),
  "a block is in no index": (db) =>
    db.table("blocks").put({ segmentId: "old", number: 0, bytes: new Uint8Array(9) }),
};

const tidy = { indexWasRebuilt: false, restored: 0, lost: [], cleared: 0 };

/** What must be so of any library that was mended. */
async function expectWhole(library: Library): Promise<void> {
  expect(await mendLibrary(library)).toEqual(tidy);
  expect(await library.index.mismatches()).toEqual({ missing: [], stale: [] });
  expect(await library.notes.list()).toEqual([note]);
  const [hits] = await searchLibrary(library, [CLAIM], {
    onRepaired: () => expect.fail("the search found damage that was left"),
  });
  expect(hits?.[0]).toMatchObject({ sourceId: "harbour", ordinal: 1 });
  expect((await library.sources.get("harbour"))?.text).toBe(HARBOUR);
}

async function mended(harm: (db: Dexie) => PromiseLike<unknown>) {
  const indexedDB = new IDBFactory();
  await filled(indexedDB);
  await withDatabase(indexedDB, async (db) => harm(db));
  const library = await openTestLibrary(indexedDB);
  return { library, mending: await mendLibrary(library) };
}

describe("mendLibrary", () => {
  it.each(Object.entries(INDEX_HARM))("makes the index anew when %s", { tags: ["R15"] }, async (_, harm) => {
    const { library, mending } = await mended(harm);
    expect(mending).toEqual({ ...tidy, indexWasRebuilt: true });
    await expectWhole(library);
  });

  it.each(Object.entries(SOURCE_HARM))("restores the source when %s", { tags: ["R15"] }, async (_, harm) => {
    const { library, mending } = await mended(harm);
    expect(mending).toMatchObject({ restored: 1, lost: [] });
    await expectWhole(library);
  });

  it.each(Object.entries(LEFTOVERS))("clears what is left when %s", { tags: ["R15"] }, async (_, harm) => {
    const { library, mending } = await mended(harm);
    expect(mending).toEqual({ ...tidy, cleared: 1 });
    await expectWhole(library);
  });

  it("keeps what is known of a source whose text is nowhere, and names it", { tags: ["R15"] }, async ({
    task,
  }) => {
    const { library, mending } = await mended((db) => db.table("bodies").delete("quay"));
    expect(mending).toMatchObject({ restored: 0, lost: ["Title of quay"] });
    expect(await library.sources.get("quay")).toMatchObject({ kind: "reference", text: "" });
    await expectWhole(library);
    const kinds = [INDEX_HARM, SOURCE_HARM, LEFTOVERS].flatMap(Object.keys).length + 1;
    task.meta.figure = `${kinds} kinds of damage: all found and mended, notes untouched`;
  });

  it("brings back the latest version of a text that is gone, and names a found text by its first line", async () => {
    const bridge = await mended((db) => db.table("bodies").delete("bridge"));
    expect((await bridge.library.sources.get("bridge"))?.text).toBe(EARLIER);
    const harbour = await mended((db) => db.table("sources").delete("harbour"));
    expect(await harbour.library.sources.get("harbour")).toMatchObject({
      title: HARBOUR,
      contentHash: await contentHash(HARBOUR),
    });
  });

  it("mends several faults at once", async () => {
    const { library } = await mended(async (db) => {
      await db.table("bodies").delete("bridge");
      await db.table("sources").delete("harbour");
      await db.table("manifests").clear();
    });
    await expectWhole(library);
  });

  it("changes nothing in a library that is whole", async () => {
    const { library, mending } = await mended(() => Promise.resolve());
    expect(mending).toEqual(tidy);
    await expectWhole(library);
  });
});
