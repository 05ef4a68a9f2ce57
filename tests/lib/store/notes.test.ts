import { describe, expect, it } from "vitest";
import type { Note, NoteTarget } from "@/lib/model";
import { openTestLibrary } from "./open-test-library";

const selector = { exact: "The bridge reopened.", prefix: "", suffix: "" };
const onSource: NoteTarget = { kind: "source", sourceId: "bridge" };
const onPassage: NoteTarget = { kind: "passage", sourceId: "bridge", selector };
const onClaim: NoteTarget = { kind: "claim", pageUrl: "https://example.org/a", pageTitle: "A", selector };

const note = (id: string, target: NoteTarget, updatedAt: string): Note => ({
  id,
  text: `Note ${id}`,
  target,
  tags: ["check"],
  createdAt: "2025-03-05T09:00:00Z",
  updatedAt,
});

describe("notes", () => {
  it("lists by what they hang on, the latest change first", async () => {
    const { notes } = await openTestLibrary();
    await notes.put(note("early", onSource, "2025-03-05T10:00:00Z"));
    await notes.put(note("late", onPassage, "2025-03-05T12:00:00Z"));
    await notes.put(note("claim", onClaim, "2025-03-05T11:00:00Z"));
    const ids = (list: readonly Note[]) => list.map(({ id }) => id);
    expect(ids(await notes.listOfSource("bridge"))).toEqual(["late", "early"]);
    expect(ids(await notes.listOfPage("https://example.org/a"))).toEqual(["claim"]);
    expect(ids(await notes.list())).toEqual(["late", "claim", "early"]);
  });

  it("changes words and tags, and says when there is no such note any more", async () => {
    const { notes } = await openTestLibrary();
    await notes.put(note("a", onSource, "2025-03-05T10:00:00Z"));
    const change = { text: "Changed", tags: [], updatedAt: "2025-03-06T10:00:00Z" };
    expect(await notes.update("a", change)).toBe(true);
    expect(await notes.get("a")).toMatchObject(change);
    await notes.remove("a");
    expect(await notes.update("a", change)).toBe(false);
    expect(await notes.count()).toBe(0);
  });
});
