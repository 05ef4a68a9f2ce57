import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import { witnessLibrary } from "@/entrypoints/background/witness-library";
import { forgetWitness, readWitness } from "@/lib/messaging";
import { openTestLibrary } from "../../lib/store/open-test-library";

/** The small storage of a browser, as far as the witness needs it. */
const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: kept.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
        },
        remove: async (key: string) => void kept.delete(key),
      },
    },
  },
}));

beforeEach(() => kept.clear());

it("misses nothing in a new library, nor in the same one later", { tags: ["R6"] }, async () => {
  const indexedDB = new IDBFactory();
  for (let start = 0; start < 3; start += 1) {
    const library = await openTestLibrary(indexedDB);
    await witnessLibrary(library);
    expect(await readWitness()).toEqual({ libraryId: await library.settings.get("libraryId") });
    library.close();
  }
});

it("tells that a library was cleared, until that is dismissed", { tags: ["R6"] }, async ({ task }) => {
  await witnessLibrary(await openTestLibrary());
  const emptied = await openTestLibrary(new IDBFactory());
  await witnessLibrary(emptied);
  const { lostAt, libraryId } = await readWitness();
  expect(Date.parse(lostAt ?? "")).not.toBeNaN();
  await witnessLibrary(emptied);
  expect(await readWitness()).toEqual({ lostAt, libraryId });
  task.meta.figure =
    "a library that the browser cleared is told from a new one, and the library page offers to import a backup";
});

it("takes a library that came back for what it is", { tags: ["R6"] }, async () => {
  const indexedDB = new IDBFactory();
  await witnessLibrary(await openTestLibrary(indexedDB));
  await forgetWitness();
  await witnessLibrary(await openTestLibrary(indexedDB));
  expect((await readWitness()).lostAt).toBeUndefined();
});
