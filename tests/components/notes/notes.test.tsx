import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { NoteList, NotesOn } from "@/components/notes";
import type { Note, NoteTarget } from "@/lib/model";
import type { NoteDesk } from "@/lib/state";
import { render } from "../render";

const target: NoteTarget = { kind: "source", sourceId: "post" };
const note: Note = {
  id: "n",
  text: "Ask the **port authority**.",
  target,
  tags: [],
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: "2025-03-05T10:00:00Z",
};

const deskOf = (given: Partial<NoteDesk> = {}, kept: Record<string, string> = {}): NoteDesk => ({
  drafts: {
    read: async (key) => kept[key],
    write: async (key, text) => {
      kept[key] = text;
    },
    remove: async (key) => {
      delete kept[key];
    },
  },
  add: vi.fn(async () => undefined),
  change: vi.fn(async () => undefined),
  remove: vi.fn(),
  ...given,
});

const settle = () => act(async () => undefined);
const write = (text: string) => fireEvent.change(screen.getByRole("textbox"), { target: { value: text } });
const press = async (name: string) => {
  fireEvent.click(screen.getByRole("button", { name }));
  await settle();
};

describe("a note", () => {
  it("is written and saved, and its editor closes", async () => {
    const desk = deskOf();
    render(<NotesOn target={target} what="Note on this source" notes={[]} desk={desk} />);
    await press("Add note");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Note on this source" }));
    write("Call on Monday");
    expect(screen.getByText("Not saved yet")).toBeTruthy();
    await press("Save note");
    expect(desk.add).toHaveBeenCalledWith(target, "Call on Monday");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add note" }));
  });

  it("that cannot be saved stays in the editor, and the reason is said", async () => {
    const desk = deskOf({ add: () => Promise.reject(new Error("no room left")) });
    render(<NotesOn target={target} what="Note on this source" notes={[]} desk={desk} startsWriting />);
    write("Call on Monday");
    await press("Save note");
    expect(screen.getByRole("alert").textContent).toBe("Not saved: no room left");
    expect(screen.getByDisplayValue("Call on Monday")).toBeTruthy();
  });

  it("of blanks alone is not saved", () => {
    render(<NotesOn target={target} what="Note" notes={[]} desk={deskOf()} startsWriting />);
    write("  \n");
    expect(screen.getByRole("button", { name: "Save note" })).toHaveProperty("disabled", true);
  });

  it("left unfinished opens its editor again with the words that were kept", async () => {
    const desk = deskOf({}, { "source post": "half a thou" });
    render(<NotesOn target={target} what="Note on this source" notes={[]} desk={desk} />);
    await settle();
    await settle();
    expect(screen.getByDisplayValue("half a thou")).toBeTruthy();
    expect(screen.getByText("Draft kept, not saved yet")).toBeTruthy();
  });

  it("is edited in place", async () => {
    const desk = deskOf();
    render(<NotesOn target={target} what="Note" notes={[note]} desk={desk} />);
    await press("Edit");
    write("Asked.");
    await press("Save note");
    expect(desk.change).toHaveBeenCalledWith(note, "Asked.");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Edit" }));
  });

  it("is saved by the keyboard and given up by Escape", async () => {
    const desk = deskOf();
    render(<NotesOn target={target} what="Note" notes={[]} desk={desk} startsWriting />);
    write("Quick");
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "Enter", ctrlKey: true });
    await settle();
    expect(desk.add).toHaveBeenCalledTimes(1);
    await press("Add note");
    write("Never mind");
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape" });
    await settle();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(desk.add).toHaveBeenCalledTimes(1);
  });
});

describe("the list of notes", () => {
  const list = (notes: readonly Note[], desk = deskOf()) =>
    render(<NoteList notes={notes} desk={desk} nameOf={() => "Bridge reopens"} showerOf={() => undefined} />);

  it("says how to make the first one", () => {
    list([]);
    expect(screen.getByRole("heading", { name: "No notes yet" })).toBeTruthy();
  });

  it("is searched by words of the note and of what it hangs on", () => {
    list([note]);
    const search = screen.getByRole("searchbox", { name: "Search notes" });
    fireEvent.change(search, { target: { value: "bridge PORT" } });
    expect(screen.getAllByRole("article")).toHaveLength(1);
    fireEvent.change(search, { target: { value: "ferry" } });
    expect(screen.queryByRole("article")).toBeNull();
  });

  it("deletes by the desk, which offers to undo", async () => {
    const desk = deskOf();
    list([note], desk);
    await press("Delete");
    expect(desk.remove).toHaveBeenCalledWith(note);
  });
});
