import { expect, it, vi } from "vitest";
import type { Note } from "@/lib/model";
import { createNoteDesk, type NoteDeskOptions, type Undoable } from "@/lib/state";

function deskOf(stored: readonly Note[] = []) {
  const notes = new Map(stored.map((note) => [note.id, note]));
  const offered: (Undoable | undefined)[] = [];
  const library = {
    notes: {
      put: async (note: Note) => void notes.set(note.id, note),
      update: async (id: string, change: Partial<Note>) => {
        const note = notes.get(id);
        if (note !== undefined) notes.set(id, { ...note, ...change });
        return note !== undefined;
      },
      remove: async (id: string) => void notes.delete(id),
    },
    drafts: {},
  } as unknown as NoteDeskOptions["library"];
  const askToKeep = vi.fn(async () => undefined);
  const desk = createNoteDesk({
    library,
    doWithUndo: async (act) => void offered.push(await act()),
    now: () => "2025-03-06T10:00:00Z",
    newId: () => "new",
    askToKeep,
  });
  return { desk, notes, offered, askToKeep };
}

const note: Note = {
  id: "a",
  text: "Ask.",
  target: { kind: "source", sourceId: "post" },
  tags: ["call"],
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: "2025-03-05T10:00:00Z",
};

it("adds a note with its time", async () => {
  const { desk, notes } = deskOf();
  await desk.add(note.target, "Ask again.");
  expect([...notes.values()]).toEqual([
    {
      id: "new",
      text: "Ask again.",
      target: note.target,
      tags: [],
      createdAt: "2025-03-06T10:00:00Z",
      updatedAt: "2025-03-06T10:00:00Z",
    },
  ]);
});

it("asks the browser to keep a note that is added, and not at every change of one", async () => {
  const { desk, askToKeep } = deskOf([note]);
  await desk.change(note, "Asked.");
  expect(askToKeep).not.toHaveBeenCalled();
  await desk.add(note.target, "Ask again.");
  expect(askToKeep).toHaveBeenCalledOnce();
});

it("changes the words and nothing else", async () => {
  const { desk, notes } = deskOf([note]);
  await desk.change(note, "Asked.");
  expect(notes.get("a")).toEqual({ ...note, text: "Asked.", updatedAt: "2025-03-06T10:00:00Z" });
});

it("saves words written to a note that another window deleted meanwhile", async () => {
  const { desk, notes } = deskOf();
  await desk.change(note, "Asked.");
  expect(notes.get("a")?.text).toBe("Asked.");
});

it("brings a deleted note back whole", async () => {
  const { desk, notes, offered } = deskOf([note]);
  desk.remove(note);
  await Promise.resolve();
  await Promise.resolve();
  expect(notes.size).toBe(0);
  await offered[0]?.undo?.();
  expect(notes.get("a")).toEqual(note);
});
