import Dexie from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it, vi } from "vitest";
import { openLibrary } from "@/lib/store";
import { openTestLibrary } from "./open-test-library";

describe("openLibrary", () => {
  it("keeps what was written when it is opened again", async () => {
    const indexedDB = new IDBFactory();
    const first = await openTestLibrary(indexedDB);
    await first.settings.set("seedsLoaded", ["a"]);
    first.close();
    const second = await openTestLibrary(indexedDB);
    expect(await second.settings.get("seedsLoaded")).toEqual(["a"]);
  });

  it("refuses a library that a newer build wrote", async () => {
    const indexedDB = new IDBFactory();
    const newer = new Dexie("sourcelight", { indexedDB, IDBKeyRange });
    newer.version(99).stores({ sources: "id" });
    await newer.open();
    newer.close();
    await expect(openTestLibrary(indexedDB)).rejects.toMatchObject({ fault: "newer-version" });
    expect(await indexedDB.databases()).toEqual([{ name: "sourcelight", version: 990 }]);
  });

  it("makes way for a newer version at once, says so, and writes nothing afterwards", async () => {
    const indexedDB = new IDBFactory();
    const old = await openTestLibrary(indexedDB);
    let stale = 0;
    old.onStale(() => {
      stale += 1;
    });
    const newer = new Dexie("sourcelight", { indexedDB, IDBKeyRange });
    newer.version(99).stores({ settings: "key" });
    await newer.open();
    expect(stale).toBe(1);
    await expect(old.settings.set("seedsLoaded", ["a"])).rejects.toMatchObject({ fault: "stale" });
    expect(await newer.table("settings").count()).toBe(0);
  });

  /** A library, and a way to close its files as a browser does. */
  async function letGo(indexedDB: IDBFactory) {
    const connections: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => {
      const request = open(name, version);
      request.addEventListener("success", () => connections.push(request.result));
      return request;
    };
    const library = await openLibrary({ indexedDB, IDBKeyRange, openAgainAfterMs: [0, 5] });
    const told: string[] = [];
    library.onStale(() => told.push("stale"));
    const close = () => {
      for (const connection of connections.splice(0)) {
        connection.close();
        connection.onclose?.(new Event("close"));
      }
    };
    return { library, told, close, untilOpen: () => vi.waitFor(() => expect(connections).toHaveLength(1)) };
  }

  it("opens by itself what the browser lets go of, and loses nothing", async () => {
    const indexedDB = new IDBFactory();
    const { library, told, close, untilOpen } = await letGo(indexedDB);
    await library.settings.set("seedsLoaded", ["a"]);
    close();
    await untilOpen();
    expect(await library.settings.get("seedsLoaded")).toEqual(["a"]);
    await library.settings.set("seedsLoaded", ["b"]);
    close();
    await untilOpen();
    expect(await library.settings.get("seedsLoaded")).toEqual(["b"]);
    expect(told).toEqual([]);
  });

  it("says so when it does not open again, and writes nothing afterwards", async () => {
    const indexedDB = new IDBFactory();
    const { library, told, close } = await letGo(indexedDB);
    indexedDB.open = () => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    };
    close();
    await vi.waitFor(() => expect(told).toEqual(["stale"]));
    await expect(library.settings.set("seedsLoaded", ["a"])).rejects.toMatchObject({ fault: "stale" });
  });

  it("does not make anew what was deleted under it", async () => {
    const indexedDB = new IDBFactory();
    const { library, told, close } = await letGo(indexedDB);
    indexedDB.databases = async () => [];
    close();
    await vi.waitFor(() => expect(told).toEqual(["stale"]));
    await expect(library.settings.get("seedsLoaded")).rejects.toBeDefined();
  });

  it("says nothing when it is closed on purpose", async () => {
    const { library, told } = await letGo(new IDBFactory());
    library.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
  });

  it("names the fault when the browser has no IndexedDB for it", async () => {
    const indexedDB = {
      databases: () => Promise.reject(new DOMException("not here", "SecurityError")),
    } as unknown as IDBFactory;
    await expect(openLibrary({ indexedDB, IDBKeyRange })).rejects.toMatchObject({ fault: "unavailable" });
  });

  it("names the fault when the files are broken", async () => {
    const indexedDB = {
      databases: () =>
        Promise.reject(new DOMException("Internal error opening backing store", "UnknownError")),
    } as unknown as IDBFactory;
    await expect(openLibrary({ indexedDB, IDBKeyRange })).rejects.toMatchObject({ fault: "damaged" });
  });
});
