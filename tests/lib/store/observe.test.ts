// Dexie's live queries look for IndexedDB in the global scope, once, when it loads.
import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";
import { observe } from "@/lib/store";
import { openTestLibrary } from "./open-test-library";

describe("observe", () => {
  it("tells who observes it of every change", async () => {
    const library = await openTestLibrary();
    const seen: (readonly string[])[] = [];
    const changed = new Promise<void>((resolve, reject) => {
      const stop = observe(
        () => library.settings.get("seedsLoaded"),
        (value) => {
          seen.push(value);
          if (seen.length === 1) void library.settings.set("seedsLoaded", ["a"]);
          else {
            stop();
            resolve();
          }
        },
        reject,
      );
    });
    await changed;
    expect(seen).toEqual([[], ["a"]]);
  });
});
