import { describe, expect, it, vi } from "vitest";
import type { BackupFolder } from "@/lib/model";
import { addSources, backUp, backUpDaily } from "@/lib/services";
import type { Library } from "@/lib/store";
import { failWritesAfter } from "../store/fail-writes";
import { makeSource, openTestLibrary } from "../store/open-test-library";
import { exported } from "./exported";

/** A folder in memory, whose files appear when they are closed, as those of a browser do. */
function folderWith(names: readonly string[], permission: "granted" | "prompt" = "granted") {
  const files = new Map(names.map((name) => [name, ""]));
  const folder: BackupFolder = {
    name: "Copies",
    async *keys() {
      yield* files.keys();
    },
    getFileHandle: async (name) => {
      let text = "";
      return {
        createWritable: async () => ({
          write: async (part) => {
            text += part;
          },
          close: async () => void files.set(name, text),
          abort: async () => undefined,
        }),
      };
    },
    removeEntry: async (name) => void files.delete(name),
    queryPermission: async () => permission,
    requestPermission: async () => permission,
  };
  return { files, folder };
}

const day = (number: number): Date => new Date(Date.UTC(2025, 2, number));

async function filled(): Promise<Library> {
  const library = await openTestLibrary();
  await addSources(library, [makeSource("own", "14 ships came.", { addedAt: day(1).toISOString() })]);
  return library;
}

/** The library as it is, with a folder that no database in memory can keep. */
function withFolder(library: Library, folder: BackupFolder): Library {
  const { settings } = library;
  return {
    ...library,
    settings: { ...settings, all: async () => ({ ...(await settings.all()), backupFolder: folder }) },
  };
}

describe("a copy that goes into a folder", () => {
  it("is the whole library, and the latest five stay beside what is not ours", async () => {
    const library = await filled();
    const old = [3, 4, 5, 6, 7].map((number) => `sourcelight-backup-2025-03-0${number}.json`);
    const { files, folder } = folderWith([...old, "thesis.json", "sourcelight-backup-mine.json"]);
    await backUp(library, folder, day(8));
    expect([...files.keys()].sort()).toEqual([
      ...old.slice(1),
      "sourcelight-backup-2025-03-08.json",
      "sourcelight-backup-mine.json",
      "thesis.json",
    ]);
    const [, ...lines] = (files.get("sourcelight-backup-2025-03-08.json") ?? "").split("\n");
    expect(lines).toEqual((await exported(library)).split("\n").slice(1));
    expect(await library.settings.get("copiedAt")).toBe(day(8).toISOString());
  });

  it("leaves nothing by half, and is taken anew", async () => {
    const library = await filled();
    const { files, folder } = folderWith([]);
    const { get } = library.sources;
    const broken: Library = {
      ...library,
      sources: { ...library.sources, bodies: () => Promise.reject(new Error("cannot be read")) },
    };
    await expect(backUp(broken, folder, day(8))).rejects.toThrow("cannot be read");
    expect([...files.keys()]).toEqual([]);
    expect(await library.settings.get("copiedAt")).toBe("");
    expect(await get("own")).toBeDefined();
    const writes = failWritesAfter(0);
    await expect(backUp(library, folder, day(8))).rejects.toBeDefined(); // the copy is there, that it was taken is not
    writes.undo();
    expect(await backUpDaily(withFolder(library, folder), day(8))).toBe(true);
  });
});

describe("the daily copy", () => {
  it("is taken once a day, and only of what no copy has", async () => {
    const library = await filled();
    const { files, folder } = folderWith([]);
    const kept = withFolder(library, folder);
    expect(await backUpDaily(kept, day(8))).toBe(true);
    expect(await backUpDaily(kept, day(8))).toBe(false);
    expect(await backUpDaily(kept, day(10))).toBe(false);
    await addSources(library, [makeSource("more", "It is long.", { addedAt: day(10).toISOString() })]);
    expect(await backUpDaily(kept, day(11))).toBe(true);
    expect([...files.keys()]).toEqual([
      "sourcelight-backup-2025-03-08.json",
      "sourcelight-backup-2025-03-11.json",
    ]);
  });

  it("looks for what is new once a day, however often it is asked", async () => {
    const kept = withFolder(await filled(), folderWith([]).folder);
    await backUpDaily(kept, day(8));
    const looks = vi.spyOn(kept.sources, "list");
    for (let hour = 0; hour < 48; hour += 1)
      await backUpDaily(kept, new Date(day(9).getTime() + hour * 3_600_000));
    expect(looks).toHaveBeenCalledTimes(2);
  });

  it("waits where the browser wants to be asked again, and where no folder was chosen", async () => {
    const library = await filled();
    const { files, folder } = folderWith([], "prompt");
    expect(await backUpDaily(withFolder(library, folder), day(8))).toBe(false);
    expect(await backUpDaily(library, day(8))).toBe(false);
    expect(files.size).toBe(0);
  });
});
