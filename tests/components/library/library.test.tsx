import { fireEvent, screen } from "@testing-library/react";
import { type ComponentProps, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { LibraryFrame, LibraryList } from "@/components/library";
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
  const actions = { onOpen: vi.fn(), onRemove: vi.fn(), onRestoreSeeds: vi.fn() };
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
    expect(screen.queryByRole("table")).toBeNull();
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

  it("removes the source whose button is pressed", () => {
    const { onRemove } = show(rows);
    fireEvent.click(screen.getByRole("button", { name: "Remove “Ferry rests”" }));
    expect(onRemove).toHaveBeenCalledWith("b");
  });

  it("that is empty says what follows, and offers the seed corpus", () => {
    const { onRestoreSeeds } = show([]);
    expect(screen.getByText(/every claim is silent/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Restore the seed corpus" }));
    expect(onRestoreSeeds).toHaveBeenCalled();
  });

  it("offers back what was removed", () => {
    const undo = vi.fn();
    const undoable = { message: "Removed “Ferry rests”.", undo: async () => undefined };
    render(
      <LibraryFrame
        picturesAddress="#pictures="
        settingsAddress="/options.html"
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
