import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { EarlierVersions } from "@/components/sources";
import type { SourceVersion } from "@/lib/model";
import { render } from "../render";

const version = (id: string, text: string, replacedAt: string): SourceVersion => ({
  id,
  sourceId: "harbour",
  title: `Title of ${id}`,
  text,
  replacedAt,
  contentHash: id,
});

const versions = [
  version("second", "412 ships came.", "2025-03-07T10:00:00Z"),
  version("first", "410 ships came.", "2025-03-06T10:00:00Z"),
];

const show = (given: readonly SourceVersion[]) => {
  const changesSince = vi.fn(() => [{ kind: "added", after: "A ship was late." }] as const);
  render(<EarlierVersions versions={given} text="421 ships came." changesSince={changesSince} />);
  return changesSince;
};

const open = (title: string) => {
  const details = screen.getByText(title).closest("details") as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event("toggle"));
};

describe("earlier versions of a source", () => {
  it("are compared with the text that took their place, once they are opened", () => {
    const changesSince = show(versions);
    expect(changesSince).not.toHaveBeenCalled();
    open("Title of first");
    expect(changesSince).toHaveBeenCalledWith("410 ships came.", "412 ships came.");
    open("Title of second");
    expect(changesSince).toHaveBeenLastCalledWith("412 ships came.", "421 ships came.");
    expect(screen.getAllByText("A ship was late.")).toHaveLength(2);
    expect(screen.getByText("410 ships came.")).toBeTruthy();
  });

  it("are not spoken of where there are none", () => {
    show([]);
    expect(screen.queryByText("Earlier versions")).toBeNull();
  });
});
