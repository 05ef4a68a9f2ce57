import { describe, expect, it } from "vitest";
import type { Note, SeedSource } from "@/lib/model";
import { addSources, loadSeeds } from "@/lib/services";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const seed = (id: string, version: number, text: string): SeedSource => ({
  id,
  version,
  kind: "digest",
  title: `On ${id}`,
  text,
});

const tides = seed("tides", 1, "The tide reached four metres.");
const winds = seed("winds", 1, "The wind blew from the west.");
const now = () => new Date("2026-01-01T00:00:00Z");

describe("the seed corpus", () => {
  it("is loaded once, however often it is asked for", async () => {
    const library = await openTestLibrary();
    expect(await loadSeeds(library, [tides, winds], { now })).toBe(2);
    expect(await loadSeeds(library, [tides, winds], { now })).toBe(0);
    expect(await library.sources.count()).toBe(2);
  });

  it("takes the place of an older version and leaves the reader's own sources and notes alone", async () => {
    const library = await openTestLibrary();
    await loadSeeds(library, [tides], { now });
    const own = makeSource("own", "The lighthouse was painted red.");
    await addSources(library, [own]);
    const note: Note = {
      id: "note",
      text: "Ask the harbour master",
      target: { kind: "source", sourceId: "tides" },
      tags: [],
      createdAt: "2026-01-02T00:00:00Z",
      updatedAt: "2026-01-02T00:00:00Z",
    };
    await library.notes.put(note);
    await loadSeeds(library, [{ ...tides, version: 2, text: "The tide reached five metres." }], { now });
    expect((await library.sources.get("tides"))?.text).toBe("The tide reached five metres.");
    expect(await library.sources.get("own")).toEqual(own);
    expect(await library.notes.get(note.id)).toEqual(note);
  });

  it("stays away where the reader removed it, until it is restored", async () => {
    const library = await openTestLibrary();
    await loadSeeds(library, [tides, winds], { now });
    await library.sources.remove(["winds"]);
    await loadSeeds(library, [tides, { ...winds, version: 2 }], { now });
    expect(await library.sources.get("winds")).toBeUndefined();
    expect(await loadSeeds(library, [tides, winds], { now, restore: true })).toBe(1);
    expect(await library.sources.get("winds")).toMatchObject({ id: "winds", text: winds.text });
  });

  it("gains the sources that a later build brings", async () => {
    const library = await openTestLibrary();
    await loadSeeds(library, [tides], { now });
    expect(await loadSeeds(library, [tides, winds], { now })).toBe(1);
  });
});
