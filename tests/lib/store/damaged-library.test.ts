import { IDBFactory, IDBKeyRange, IDBObjectStore } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { addSources, exportLibrary } from "@/lib/services";
import { deleteLibrary, openLibrary, openRemains } from "@/lib/store";
import { makeSource, openTestLibrary } from "./open-test-library";
import { readRaw, writeRaw } from "./raw-database";

const note = {
  id: "n",
  text: "Ask the port authority.",
  target: { kind: "source", sourceId: "harbour" },
  tags: [],
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: "2025-03-05T10:00:00Z",
} as const;

async function filled(): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const library = await openTestLibrary(indexedDB);
  await addSources(library, [makeSource("harbour", "14 ships came."), makeSource("quay", "It is long.")]);
  await library.notes.put(note);
  library.close();
  return indexedDB;
}

/** Changes the tables as no version of ours does, and leaves the version as it was. */
async function withoutTables(indexedDB: IDBFactory, lost: readonly string[]): Promise<IDBFactory> {
  const { version, tables } = await readRaw(indexedDB);
  const made = new IDBFactory();
  await writeRaw(made, { version, tables: tables.filter(({ name }) => !lost.includes(name)) });
  return made;
}

const error = (name: string) => new DOMException("Internal error opening backing store", name);

/** A factory whose requests to open end so. */
function factoryThat(end: (request: EventTarget & { error?: unknown }) => void): IDBFactory {
  return {
    databases: async () => [{ name: "sourcelight", version: 10 }],
    open: () => {
      const request: EventTarget & { error?: unknown; onerror?: (event: Event) => void } = new EventTarget();
      queueMicrotask(() => end(request));
      return request;
    },
  } as unknown as IDBFactory;
}

const failing = (name: string) =>
  factoryThat((request) => {
    request.error = error(name);
    const event = new Event("error", { cancelable: true });
    request.dispatchEvent(event);
    (request as { onerror?: (event: Event) => void }).onerror?.(event);
  });

const never = new Promise<never>(() => undefined);

const DAMAGE: Readonly<Record<string, () => IDBFactory | Promise<IDBFactory>>> = {
  "the list of databases cannot be read": () =>
    ({ databases: () => Promise.reject(error("UnknownError")) }) as unknown as IDBFactory,
  "the list of databases never comes": () => ({ databases: () => never }) as unknown as IDBFactory,
  "the files cannot be opened": () => failing("UnknownError"),
  "the files cannot be read": () => failing("NotReadableError"),
  "a value in it is broken": () => failing("DataError"),
  "opening is cut off": () => failing("AbortError"),
  "opening never ends": () => factoryThat(() => undefined),
  "the table of notes is gone": async () => withoutTables(await filled(), ["notes"]),
  "all tables of texts are gone": async () => withoutTables(await filled(), ["bodies", "versions"]),
};

describe("a damaged library", () => {
  it.each(Object.entries(DAMAGE))(
    "is told from an empty one when %s",
    { tags: ["R7"] },
    async (_, damage) => {
      const opening = openLibrary({ indexedDB: await damage(), IDBKeyRange, openTimeoutMs: 300 });
      await expect(opening).rejects.toMatchObject({ name: "LibraryError", fault: "damaged" });
    },
  );

  it("is told in the browser's words, once", async () => {
    const opening = openLibrary({ indexedDB: failing("UnknownError"), IDBKeyRange, openTimeoutMs: 300 });
    await expect(opening).rejects.toThrow(
      /^the library cannot be used \(damaged\): Internal error opening backing store$/,
    );
  });

  it("stays one when it is tried again", { tags: ["R7"] }, async ({ task }) => {
    const indexedDB = await withoutTables(await filled(), ["notes"]);
    for (let tries = 0; tries < 3; tries += 1)
      await expect(openTestLibrary(indexedDB)).rejects.toMatchObject({ fault: "damaged" });
    task.meta.figure = `${Object.keys(DAMAGE).length} kinds of damage: each is named within 4.5 s, none looks like an empty library`;
  });

  it("gives what is left of it to a backup, and makes room for a new one", { tags: ["R7"] }, async () => {
    const indexedDB = await withoutTables(await filled(), ["settings", "disputes"]);
    await expect(openTestLibrary(indexedDB)).rejects.toMatchObject({ fault: "damaged" });
    const remains = await openRemains({ indexedDB });
    const pieces: string[] = [];
    for await (const piece of exportLibrary(remains, new Date(0))) pieces.push(piece);
    remains.close();
    const { records } = JSON.parse(pieces.join(""));
    expect(records).toMatchObject([
      { source: { id: "harbour", text: "14 ships came." } },
      { source: { id: "quay" } },
      { note },
    ]);
    await deleteLibrary({ indexedDB });
    expect(await (await openTestLibrary(indexedDB)).sources.count()).toBe(0);
  });

  it("keeps back only the rows that cannot be read", async () => {
    const remains = await openRemains({ indexedDB: await filled() });
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (this: IDBObjectStore, key: IDBValidKey) {
      if (this.name === "sources" && key === "harbour") throw error("UnknownError");
      return get.call(this, key);
    };
    try {
      expect((await remains.sources.list()).map(({ id }) => id)).toEqual(["quay"]);
      expect(await remains.notes.list()).toEqual([note]);
    } finally {
      IDBObjectStore.prototype.get = get;
      remains.close();
    }
  });

  it("that is not there is not made by looking for it", async () => {
    const indexedDB = new IDBFactory();
    await expect(openRemains({ indexedDB })).rejects.toBeDefined();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
