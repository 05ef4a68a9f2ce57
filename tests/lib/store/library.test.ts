import Dexie from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
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

  it("says so once when the browser lets go of its files, and not when it is closed on purpose", async () => {
    const indexedDB = new IDBFactory();
    const connections: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => {
      const request = open(name, version);
      request.addEventListener("success", () => connections.push(request.result));
      return request;
    };
    const [lost, closed] = [await openTestLibrary(indexedDB), await openTestLibrary(indexedDB)];
    const told: string[] = [];
    lost.onStale(() => told.push("lost"));
    closed.onStale(() => told.push("closed"));
    closed.close();
    for (const connection of connections) connection.onclose?.(new Event("close")); // as a browser does
    expect(told).toEqual(["lost"]);
    await expect(lost.settings.set("seedsLoaded", ["a"])).rejects.toMatchObject({ fault: "stale" });
    expect(await (await openTestLibrary(indexedDB)).settings.get("seedsLoaded")).toEqual([]);
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
