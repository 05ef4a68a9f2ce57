import "fake-indexeddb/auto"; // what waits in drafts is watched through the database
import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FoundNotes, NoteList, NotesOn } from "@/components/notes";
import type { Draft, Note, NoteTarget } from "@/lib/model";
import type { ListedNote } from "@/lib/state";
import { deskOf } from "../desk";
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

const draft: Draft = { key: "source post", text: "half a thou", target };

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

  it("that a backup had other words for says so", () => {
    const other: Note = { ...note, id: "n-1", otherWordsOf: "n" };
    render(<NotesOn target={target} what="Note" notes={[note, other]} desk={deskOf()} />);
    expect(screen.getAllByText("Other words for this note, from a backup")).toHaveLength(1);
  });

  it("of blanks alone is not saved", () => {
    render(<NotesOn target={target} what="Note" notes={[]} desk={deskOf()} startsWriting />);
    write("  \n");
    expect(screen.getByRole("button", { name: "Save note" })).toHaveProperty("disabled", true);
  });

  it("left unfinished opens its editor again with the words that were kept", async () => {
    const desk = deskOf({}, [draft]);
    render(<NotesOn target={target} what="Note on this source" notes={[]} desk={desk} />);
    expect(await screen.findByDisplayValue("half a thou")).toBeTruthy();
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

  it("is saved by the keyboard", async () => {
    const desk = deskOf();
    render(<NotesOn target={target} what="Note" notes={[]} desk={desk} startsWriting />);
    write("Quick");
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "Enter", ctrlKey: true });
    await settle();
    expect(desk.add).toHaveBeenCalledTimes(1);
  });

  it("is put aside by Escape with its words kept, and nothing stored", async () => {
    const desk = deskOf();
    render(<NotesOn target={target} what="Note" notes={[]} desk={desk} startsWriting />);
    write("Never mind");
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape" });
    await settle();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(desk.add).not.toHaveBeenCalled();
    expect(await desk.drafts.read("source post")).toMatchObject({ text: "Never mind", target });
  });

  it("leaves Escape and Enter to an input method that is composing", async () => {
    const desk = deskOf();
    render(<NotesOn target={target} what="Note" notes={[]} desk={desk} startsWriting />);
    write("か");
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape", isComposing: true });
    await settle();
    expect(screen.getByDisplayValue("か")).toBeTruthy();
  });

  it("offers its words back when it is discarded", async () => {
    const desk = deskOf();
    render(<NotesOn target={target} what="Note" notes={[]} desk={desk} startsWriting />);
    write("Never mind");
    await press("Discard");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(desk.discardDraft).toHaveBeenCalledWith({ target }, "Never mind");
  });

  it("shows what its Markdown will look like", async () => {
    render(<NotesOn target={target} what="Note" notes={[]} desk={deskOf()} startsWriting />);
    write("Ask **twice**");
    await press("Preview");
    const preview = within(screen.getByRole("region", { name: "Preview" }));
    expect(preview.getByText("twice").tagName).toBe("STRONG");
    write("Ask **once**");
    expect(preview.getByText("once").tagName).toBe("STRONG");
  });

  it("gets tags, those in use suggested, and loses them", async () => {
    const desk = deskOf();
    const tagged = { ...note, tags: ["port"] };
    render(<NotesOn target={target} what="Note" notes={[tagged]} desk={desk} />);
    await press("Add tag");
    const field = screen.getByRole("combobox", { name: "Tags, parted by commas" });
    expect(document.activeElement).toBe(field);
    const options = [...document.querySelectorAll("datalist option")].map((each) =>
      each.getAttribute("value"),
    );
    expect(options).toEqual(["ministry", "to call"]);
    fireEvent.change(field, { target: { value: "#ministry, Port" } });
    await press("Add");
    expect(desk.setTags).toHaveBeenCalledWith(tagged, ["port", "ministry"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add tag" }));
    await press("Remove the tag port");
    expect(desk.setTags).toHaveBeenCalledWith(tagged, []);
  });
});

describe("the list of notes", () => {
  const listed = (given: Partial<Note> = {}, more: Partial<ListedNote> = {}): ListedNote => ({
    note: { ...note, ...given },
    title: "Bridge reopens",
    ...more,
  });
  const list = (notes: readonly ListedNote[], desk = deskOf()) =>
    render(<NoteList notes={notes} desk={desk} showerOf={() => undefined} />);

  it("says how to make the first one", () => {
    list([]);
    expect(screen.getByRole("heading", { name: "No notes yet" })).toBeTruthy();
  });

  it("is searched by words of the note, of its tags and of what it hangs on", () => {
    list([listed({ tags: ["To call"] })]);
    const search = screen.getByRole("searchbox", { name: "Search notes" });
    fireEvent.change(search, { target: { value: "bridge PORT call " } });
    expect(screen.getAllByRole("article")).toHaveLength(1);
    fireEvent.change(search, { target: { value: "ferry" } });
    expect(screen.queryByRole("article")).toBeNull();
  });

  it("shows those that have the words of a wider search, and nothing where none has", () => {
    const notes = [listed({ id: "h", text: "Ask the harbour." }), listed({ text: "Call back." })];
    const found = (words: string) => (
      <FoundNotes notes={notes} words={words} desk={deskOf()} showerOf={() => undefined} />
    );
    const { rerender, container } = render(found("HARBOUR ask"));
    expect(screen.getAllByRole("article")).toHaveLength(1);
    rerender(found("ferry"));
    expect(container.textContent).toBe("");
  });

  it("is narrowed to one tag, and wide again when the tag is gone", () => {
    const tagged = listed({ id: "t", text: "Tagged.", tags: ["port"] });
    const { rerender } = list([tagged, listed({ text: "Bare." })]);
    fireEvent.click(screen.getByRole("radio", { name: "port 1" }));
    expect(screen.getByText("Tagged.")).toBeTruthy();
    expect(screen.queryByText("Bare.")).toBeNull();
    rerender(<NoteList notes={[listed({ text: "Bare." })]} desk={deskOf()} showerOf={() => undefined} />);
    expect(screen.getByText("Bare.")).toBeTruthy();
  });

  it("keeps notes that lost their place apart, and says why", () => {
    list([listed({ id: "l", text: "Lost." }, { lost: "source" }), listed({ text: "Placed." })]);
    const lost = within(screen.getByRole("region", { name: "Notes without a place" }));
    expect(lost.getByText("Lost.")).toBeTruthy();
    expect(lost.getByText("The source was removed from the library.")).toBeTruthy();
    expect(lost.queryByText("Placed.")).toBeNull();
  });

  it("deletes by the desk, which offers to undo", async () => {
    const desk = deskOf();
    list([listed()], desk);
    await press("Delete");
    expect(desk.remove).toHaveBeenCalledWith(note);
  });
});
