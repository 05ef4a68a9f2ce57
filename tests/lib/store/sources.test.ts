import { describe, expect, it } from "vitest";
import type { SourceMarks } from "@/lib/store";
import { makeSegment, makeSource, openTestLibrary, split } from "./open-test-library";

const harbour = makeSource("harbour", "The harbour was closed.");
const bridge = makeSource("bridge", "The bridge reopened.", { addedAt: "2025-03-06T10:00:00Z" });

describe("sources", () => {
  it("gives back a source as it was stored, and lists without texts, the newest first", async () => {
    const library = await openTestLibrary();
    await library.sources.put([split(harbour), split(bridge)], makeSegment("s", ["harbour", "bridge"]), 1);
    expect(await library.sources.get("harbour")).toEqual(harbour);
    const listed = await library.sources.list();
    expect(listed.map(({ id, length, passages }) => ({ id, length, passages }))).toEqual([
      { id: "bridge", length: 20, passages: 1 },
      { id: "harbour", length: 23, passages: 1 },
    ]);
    expect(listed.every((summary) => !("text" in summary))).toBe(true);
  });

  it("lists each of many sources once, those of one moment by their ids, and recognises many at once", async () => {
    const library = await openTestLibrary();
    const ids = Array.from({ length: 1_203 }, (_, index) => `s${String(index).padStart(4, "0")}`);
    const dayOf = (index: number) => `2025-03-0${1 + (index % 3)}T10:00:00Z`;
    const sources = ids.map((id, index) =>
      makeSource(id, `Berth ${index} was closed.`, { addedAt: dayOf(index), contentHash: `hash ${index}` }),
    );
    await library.sources.put(sources.map(split), makeSegment("s", ids), 1);
    const latestFirst = ids
      .map((id, index) => ({ id, at: dayOf(index) }))
      .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
      .map(({ id }) => id);
    expect((await library.sources.list()).map(({ id }) => id)).toEqual(latestFirst);
    const contentHashes = [...ids.map((_, index) => `hash ${index}`), "of no source"];
    const recognised = await library.sources.recognize({ contentHashes, ids: ["s0007", "nobody"] });
    expect(recognised.map(({ id }) => id).sort()).toEqual(ids);
  });

  it("replaces a source with the same id and marks its old place in the index as removed", async () => {
    const library = await openTestLibrary();
    await library.sources.put([split(harbour), split(bridge)], makeSegment("old", ["harbour", "bridge"]), 1);
    const later = makeSource("harbour", "The harbour opened.");
    await library.sources.put([split(later)], makeSegment("new", ["harbour"]), 1);
    expect(await library.sources.count()).toBe(2);
    expect((await library.sources.get("harbour"))?.text).toBe("The harbour opened.");
    const manifest = await library.index.manifest();
    expect(manifest?.segments.map(({ id, removed }) => ({ id, removed }))).toEqual([
      { id: "old", removed: [0] },
      { id: "new", removed: [] },
    ]);
  });

  it("leaves the index as it is where what goes was out of it already", async () => {
    const library = await openTestLibrary();
    await library.sources.put([split(harbour), split(bridge)], makeSegment("s", ["harbour", "bridge"]), 1);
    await library.sources.remove(["harbour"]);
    const before = await library.index.manifest();
    await library.sources.remove(["harbour"]);
    expect(await library.index.manifest()).toEqual(before);
  });

  it("drops a segment with its blocks once all of its sources are gone", async () => {
    const library = await openTestLibrary();
    await library.sources.put([split(harbour)], makeSegment("s", ["harbour"]), 1);
    await library.sources.remove(["harbour"]);
    expect(await library.sources.get("harbour")).toBeUndefined();
    expect((await library.index.manifest())?.segments).toEqual([]);
    expect(await library.index.header("s")).toBeUndefined();
    expect(await library.index.blocks("s", [0, 1])).toEqual([undefined, undefined]);
  });

  it("keeps the notes on a removed source unless told to remove them", async () => {
    const library = await openTestLibrary();
    await library.sources.put([split(harbour)], makeSegment("s", ["harbour"]), 1);
    const note = {
      id: "n",
      text: "Call the port office.",
      target: { kind: "source", sourceId: "harbour" },
      tags: [],
      createdAt: "2025-03-05T11:00:00Z",
      updatedAt: "2025-03-05T11:00:00Z",
    } as const;
    await library.notes.put(note);
    await library.sources.remove(["harbour"]);
    expect(await library.notes.listOfSource("harbour")).toEqual([note]);
    await library.sources.remove(["harbour"], { notes: "remove" });
    expect(await library.notes.count()).toBe(0);
  });

  it("recognises sources by any of their marks, each once and the newest first", async () => {
    const library = await openTestLibrary();
    const older = makeSource("older", "It was shut.", { addedAt: "2025-01-01T00:00:00.000Z" });
    const sources = [
      { ...split(older), recognition: { addressKeys: ["a", "b"], sketch: [1, 2] } },
      { ...split(harbour), recognition: { addressKeys: ["b"], sketch: [2, 3] } },
    ];
    await library.sources.put(sources, makeSegment("s", ["older", "harbour"]), 1);
    const found = async (marks: SourceMarks) => (await library.sources.recognize(marks)).map(({ id }) => id);
    expect(await found({ contentHashes: ["hash-of-harbour"] })).toEqual(["harbour"]);
    expect(await found({ addressKeys: ["a"] })).toEqual(["older"]);
    expect(await found({ addressKeys: ["a", "b"], sketch: [1, 2, 3] })).toEqual(["harbour", "older"]);
    expect(await found({ sketch: [1], ids: ["gone", "harbour"] })).toEqual(["harbour", "older"]);
    expect(await found({ contentHashes: ["another"], sketch: [], ids: [] })).toEqual([]);
  });
});
