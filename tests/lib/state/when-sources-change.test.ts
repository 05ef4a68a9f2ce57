// @vitest-environment node
// Dexie's live queries look for IndexedDB in the global scope, once, when it loads.
import "fake-indexeddb/auto";

import { describe, expect, it, vi } from "vitest";
import { addSources, beginImport, runImports } from "@/lib/services";
import { whenSourcesChange } from "@/lib/state";
import type { Library } from "@/lib/store";
import { tools } from "../exchange/file-tools";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

/** Told from when it knows the library as it is. */
async function watching(library: Library) {
  const changed = vi.fn();
  const stop = whenSourcesChange(library, changed);
  await settled();
  return { changed, stop };
}

describe("whenSourcesChange", () => {
  it("tells of a source that came, and not of what is no source", async () => {
    const library = await openTestLibrary();
    const { changed, stop } = await watching(library);
    await library.settings.set("copiedAt", new Date(0).toISOString());
    await settled();
    expect(changed).not.toHaveBeenCalled();
    await addSources(library, [makeSource("a", "14 ships came.")]);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    stop();
    await addSources(library, [makeSource("b", "15 ships came.")]);
    await settled();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("tells once of all that an import brings", async () => {
    const library = await openTestLibrary();
    const { changed } = await watching(library);
    const table = (from: number) =>
      new Blob([Array.from({ length: 250 }, (_, at) => `https://ledger.example/${from + at},A\n`).join("")]);
    const files = [0, 1, 2, 3].map((at) => ({ name: `${at}.csv`, content: table(at * 250) }));
    await beginImport(library, files);
    const onProgress = vi.fn();
    await runImports(library, { tools, onProgress });
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    await settled();
    expect(onProgress.mock.calls.length).toBeGreaterThan(2);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
