import { fireEvent, screen } from "@testing-library/react";
import { type ComponentProps, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { CopyReminder, LibraryFrame, LibraryList } from "@/components/library";
import { EVERY_SOURCE } from "@/components/sources";
import type { FoundPassages, SourceRow } from "@/lib/state";
import { render } from "../render";

const rowOf = (id: string, title: string, more: Partial<SourceRow> = {}): SourceRow => ({
  id,
  title,
  kind: "digest",
  addedAt: "2025-03-05T10:00:00Z",
  notes: 0,
  tags: [],
  ownTags: [],
  ...more,
});
const rows = [
  rowOf("a", "Bridge reopens", {
    outlet: "The Harbour Post",
    language: "en-GB",
    publishedAt: "2025-03-05T10:00:00Z",
    tags: ["port"],
  }),
  rowOf("b", "Ferry rests", { outlet: "Echo", kind: "full-text", language: "de", publishedAt: "2024-12-31" }),
];

function Library(props: Omit<ComponentProps<typeof LibraryList>, "search" | "onSearch">) {
  const [search, setSearch] = useState(EVERY_SOURCE);
  return <LibraryList search={search} onSearch={setSearch} {...props} />;
}

const show = (sources: readonly SourceRow[], found: FoundPassages = { kind: "none" }) => {
  const actions = {
    onOpen: vi.fn(),
    onRestoreSeeds: vi.fn(),
    onRemove: vi.fn(),
    onTag: vi.fn(),
    onUntag: vi.fn(),
    onExport: vi.fn(),
  };
  render(<Library sources={sources} found={found} {...actions} />);
  return actions;
};

const titles = () => screen.queryAllByRole("link").map(({ textContent }) => textContent);

describe("the library", () => {
  it("lists its sources, each leading to its text", () => {
    show(rows);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["#source=a", "#source=b"]);
  });

  it("is searched by words of title and outlet", () => {
    show(rows);
    const search = screen.getByRole("searchbox", { name: "Search titles and outlets" });
    fireEvent.change(search, { target: { value: "post BRIDGE" } });
    expect(screen.getByRole("status").textContent).toBe("1 of 2 sources");
    fireEvent.change(search, { target: { value: "tunnel" } });
    expect(screen.queryByRole("grid")).toBeNull();
  });

  it.each([
    ["Outlet", "Echo", "Ferry rests"],
    ["Kind", "full-text", "Ferry rests"],
    ["Language", "de", "Ferry rests"],
    ["Tag", "port", "Bridge reopens"],
    ["Published from", "2025-01-01", "Bridge reopens"],
    ["Published until", "2024-12-31", "Ferry rests"],
  ])("is narrowed by %s", (name, value, left) => {
    show([...rows, rowOf("c", "Tunnel", { tags: ["rail"] })]);
    fireEvent.click(screen.getByText("Filters"));
    fireEvent.change(screen.getByLabelText(name), { target: { value } });
    expect(titles()).toEqual([left]);
    fireEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(titles()).toHaveLength(3);
  });

  it("offers no filter of which there is one choice alone", () => {
    show([rowOf("a", "Bridge reopens", { outlet: "Echo" }), rowOf("b", "Ferry rests", { outlet: "Echo" })]);
    expect(screen.queryByLabelText("Outlet")).toBeNull();
    expect(screen.queryByLabelText("Kind")).toBeNull();
  });

  it("opens what was found in the texts at its place", () => {
    const passage = { sourceId: "b", title: "Ferry rests", quote: "It rests.", start: 7, end: 16 };
    const { onOpen } = show(rows, { kind: "found", passages: [passage] });
    fireEvent.click(screen.getByRole("button", { name: /It rests\./ }));
    expect(onOpen).toHaveBeenCalledWith("b", { start: 7, end: 16 });
  });

  it("says that the texts have none of the words, or could not be searched", () => {
    show(rows, { kind: "found", passages: [] });
    expect(screen.getByText("No stored text has these words.")).toBeTruthy();
    show(rows, { kind: "failed", message: "the disk is gone" });
    expect(screen.getByRole("alert").textContent).toContain("the disk is gone");
  });

  it.each([
    ["Title", ["Bridge reopens", "Ferry rests", "Tunnel 9", "Tunnel 10"]],
    ["Outlet", ["Ferry rests", "Bridge reopens", "Tunnel 10", "Tunnel 9"]],
    ["Published", ["Bridge reopens", "Ferry rests", "Tunnel 10", "Tunnel 9"]],
    ["Added", ["Tunnel 9", "Bridge reopens", "Ferry rests", "Tunnel 10"]],
    ["Kind", ["Bridge reopens", "Tunnel 10", "Tunnel 9", "Ferry rests"]],
    ["Notes", ["Tunnel 10", "Bridge reopens", "Ferry rests", "Tunnel 9"]],
  ])("is sorted by %s, and the other way round; what is unknown comes last", (column, expected) => {
    show([
      ...rows,
      rowOf("c", "Tunnel 10", { notes: 3 }),
      rowOf("d", "Tunnel 9", { addedAt: "2025-03-04T10:00:00Z" }),
    ]);
    const head = screen.getByRole("button", { name: column });
    fireEvent.click(head);
    expect(titles()).toEqual(expected);
    const direction = screen.getByRole("columnheader", { name: column }).getAttribute("aria-sort");
    fireEvent.click(head);
    expect(titles()[0]).not.toBe(expected[0]);
    expect(screen.getByRole("columnheader", { name: column }).getAttribute("aria-sort")).not.toBe(direction);
  });

  describe("deals with chosen sources", () => {
    const choose = (title: string, shiftKey = false) =>
      fireEvent.click(screen.getByRole("checkbox", { name: `Choose “${title}”` }), { shiftKey });
    const many = ["One", "Two", "Three", "Four"].map((title) => rowOf(title, title, { ownTags: ["port"] }));

    it("that are tagged, copied and removed", () => {
      const { onTag, onUntag, onExport, onRemove } = show(many);
      choose("One");
      choose("Four");
      fireEvent.change(screen.getByLabelText("Tags, parted by commas"), { target: { value: "sea, ships" } });
      fireEvent.click(screen.getByRole("button", { name: "Add tag" }));
      fireEvent.change(screen.getByLabelText("Take off a tag…"), { target: { value: "port" } });
      fireEvent.click(screen.getByRole("button", { name: "Sources (CSV)" }));
      fireEvent.click(screen.getByRole("button", { name: "Remove" }));
      const ids = ["One", "Four"];
      expect(onTag).toHaveBeenCalledWith(ids, "sea, ships");
      expect(onUntag).toHaveBeenCalledWith(ids, "port");
      expect(onExport).toHaveBeenCalledWith(ids, "table");
      expect(onRemove).toHaveBeenCalledWith(ids);
    });

    it("from one to another with Shift, and all with the box of the head", () => {
      show(many);
      choose("One");
      choose("Three", true);
      expect(screen.getByText("3 chosen")).toBeTruthy();
      const all = screen.getByRole<HTMLInputElement>("checkbox", { name: "Choose all sources shown" });
      expect(all.indeterminate).toBe(true);
      fireEvent.click(all);
      expect(screen.getByText("4 chosen")).toBeTruthy();
      fireEvent.click(screen.getByRole("button", { name: "Choose none" }));
      expect(screen.queryByText(/chosen$/)).toBeNull();
    });

    it("but not with those that the search leaves out", () => {
      const { onRemove } = show(many);
      choose("One");
      choose("Two");
      fireEvent.change(screen.getByRole("searchbox"), { target: { value: "two" } });
      fireEvent.click(screen.getByRole("button", { name: "Remove" }));
      expect(onRemove).toHaveBeenCalledWith(["Two"]);
      fireEvent.change(screen.getByRole("searchbox"), { target: { value: "" } });
      expect(screen.getByText("2 chosen")).toBeTruthy();
    });
  });

  describe("by keyboard", () => {
    const many = Array.from({ length: 12 }, (_, at) => rowOf(`id${at}`, `Source ${at}`));
    const focused = () =>
      document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;
    const press = (key: string, ctrlKey = false) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey });
    const linkOf = (title: string) => screen.getByRole("link", { name: title });

    it("has one row that the Tab key reaches, the one last gone to", () => {
      show(many);
      const stops = () =>
        screen
          .getAllByRole("link")
          .filter((link) => link.tabIndex === 0)
          .map((link) => link.textContent);
      expect(stops()).toEqual(["Source 0"]);
      linkOf("Source 4").focus();
      fireEvent.focusIn(linkOf("Source 4"));
      expect(stops()).toEqual(["Source 4"]);
    });

    it.each([
      ["ArrowDown", false, "Source 6"],
      ["ArrowUp", false, "Source 4"],
      ["PageDown", false, "Source 11"],
      ["PageUp", false, "Source 0"],
      ["Home", true, "Source 0"],
      ["End", true, "Source 11"],
      ["Home", false, "Source 5"],
      ["Enter", false, "Source 5"],
    ])("%s, with Ctrl: %s, leads from the sixth row to %s", (key, ctrlKey, to) => {
      show(many);
      linkOf("Source 5").focus();
      press(key, ctrlKey);
      expect(focused()).toBe(to);
    });

    it("hands the focus on when the row that has it is removed", () => {
      const actions = {
        onOpen: vi.fn(),
        onRestoreSeeds: vi.fn(),
        onTag: vi.fn(),
        onUntag: vi.fn(),
        onExport: vi.fn(),
      };
      const view = (sources: readonly SourceRow[]) => (
        <Library sources={sources} found={{ kind: "none" }} onRemove={vi.fn()} {...actions} />
      );
      const { rerender } = render(view(many));
      screen.getByRole("button", { name: "Remove “Source 3”" }).focus();
      rerender(view(many.filter(({ id }) => id !== "id3")));
      expect(focused()).toBe("Remove “Source 4”");
    });
  });

  it("removes the source whose button is pressed", () => {
    const { onRemove } = show(rows);
    fireEvent.click(screen.getByRole("button", { name: "Remove “Ferry rests”" }));
    expect(onRemove).toHaveBeenCalledWith(["b"]);
  });

  it("that is empty says what follows, and offers the seed corpus", () => {
    const { onRestoreSeeds } = show([]);
    expect(screen.getByText(/every claim is silent/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Restore the seed corpus" }));
    expect(onRestoreSeeds).toHaveBeenCalled();
  });

  it("leads to its parts by one row of links, of which it names the present one", () => {
    render(
      <LibraryFrame
        shown="disputes"
        addresses={{
          sources: "#sources",
          disputes: "#disputes",
          pictures: "#pictures=",
          settings: "/options.html",
        }}
        undo={{ undoable: undefined, undo: vi.fn(), dismiss: vi.fn(), doWithUndo: async () => undefined }}
      >
        {null}
      </LibraryFrame>,
    );
    const links = screen.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "#sources",
      "#disputes",
      "#pictures=",
      "/options.html",
    ]);
    expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([null, "page", null, null]);
  });

  it("offers back what was removed", () => {
    const undo = vi.fn();
    const undoable = { message: "Removed “Ferry rests”.", undo: async () => undefined };
    render(
      <LibraryFrame
        shown="disputes"
        addresses={{
          sources: "#sources",
          disputes: "#disputes",
          pictures: "#pictures=",
          settings: "/options.html",
        }}
        undo={{ undoable, undo, dismiss: vi.fn(), doWithUndo: async () => undefined }}
      >
        {null}
      </LibraryFrame>,
    );
    expect(screen.getByRole("status").textContent).toContain("Removed “Ferry rests”.");
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(undo).toHaveBeenCalled();
  });
});

it("reminds of a copy, which can be taken or put off", () => {
  const [onCopy, onLater] = [vi.fn(), vi.fn()];
  render(<CopyReminder onCopy={onCopy} onLater={onLater} />);
  fireEvent.click(screen.getByRole("button", { name: "Whole library (JSON)" }));
  expect([onCopy, onLater].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  fireEvent.click(screen.getByRole("button", { name: "Later" }));
  expect(onLater).toHaveBeenCalledOnce();
});
