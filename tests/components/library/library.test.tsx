import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { LibraryFrame, LibraryList } from "@/components/library";
import type { SourceRow } from "@/components/sources";
import { render } from "../render";

const rowOf = (id: string, title: string, outlet?: string): SourceRow => ({
  id,
  title,
  kind: "digest",
  addedAt: "2025-03-05T10:00:00Z",
  notes: 0,
  ...(outlet === undefined ? {} : { outlet }),
});
const rows = [rowOf("a", "Bridge reopens", "The Harbour Post"), rowOf("b", "Ferry rests")];

const show = (sources: readonly SourceRow[]) => {
  const actions = { onRemove: vi.fn(), onRestoreSeeds: vi.fn() };
  render(<LibraryList sources={sources} {...actions} />);
  return actions;
};

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
