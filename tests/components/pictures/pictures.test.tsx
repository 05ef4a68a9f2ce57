import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type PicturedClaim, PicturesView } from "@/components/pictures";
import type { Evidence, FigureStory, Relation } from "@/lib/model";
import { render } from "../render";

const evidence = (sourceId: string, relation: Relation, start: number, origin = sourceId): Evidence => ({
  sourceId,
  outlet: `Outlet ${sourceId}`,
  title: `Title ${sourceId}`,
  quote: `Quote ${sourceId} ${start}`,
  start,
  end: start + 5,
  relation,
  confidence: 1,
  reasons: [],
  origin,
  originUnknown: origin === "",
});

const pictured = (id: string, found: readonly Evidence[]): PicturedClaim => ({
  claim: { id, text: `Claim ${id}`, context: "", start: 0, end: 7, score: 1, why: [] },
  evidence: found,
});

const claims = [
  pictured("first", [evidence("a", "supports", 1)]),
  pictured("second", [
    evidence("a", "conflicts", 20, "wire"),
    evidence("b", "supports", 30, "wire"),
    evidence("c", "supports", 40, ""),
  ]),
  pictured("third", []),
];

const story: FigureStory = {
  words: "34",
  figures: [
    { value: 34, words: "34", sourceId: "own", start: 0, end: 2, outlet: "Own", publishedAt: "2025-03-06" },
    {
      value: 33,
      words: "33",
      sourceId: "a",
      start: 20,
      end: 22,
      relation: "conflicts",
      publishedAt: "2025-03-01",
    },
    { value: 33, words: "33", sourceId: "b", start: 30, end: 32, relation: "conflicts" },
  ],
};

const shown = () => render(<PicturesView claims={claims} storiesOf={() => [story]} />);

describe("the matrix of claims and sources", () => {
  it("has a row for each claim and a column for each source that speaks, the most spoken first", () => {
    shown();
    const table = within(screen.getByRole("table"));
    expect(table.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Claim",
      "Outlet a",
      "Outlet b",
      "Outlet c",
    ]);
    expect(table.getAllByRole("rowheader")).toHaveLength(3);
  });

  it("leads from each mark to its quote, and says of an empty cell that it is silence", () => {
    shown();
    const mark = screen.getByRole("link", { name: "Conflicts: Outlet a, “Quote a 20”" });
    expect(mark.getAttribute("href")).toBe("#source=a&start=20&end=25");
    const third = screen.getByRole("row", { name: /Claim third/ });
    expect(within(third).getAllByText("Silent")).toHaveLength(3);
  });

  it("shows the claim in conflict first, and any other when it is chosen", () => {
    shown();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Claim second");
    fireEvent.click(screen.getByRole("button", { name: "Claim third" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Claim third");
    expect(screen.getByText(/no origin to draw/)).toBeTruthy();
  });
});

describe("the origin graph", () => {
  it("draws each origin once, and says which is not known", () => {
    const { container } = shown();
    expect(container.querySelectorAll(".sl-origin")).toHaveLength(2);
    expect(container.querySelectorAll(".sl-origin[data-unknown='true']")).toHaveLength(1);
    expect(screen.getByRole("link", { name: "Supports: Outlet c. Origin unknown" })).toBeTruthy();
  });

  it("leads from an outlet to its quote", () => {
    shown();
    const link = screen.getByRole("link", { name: "Supports: Outlet b. Origin: wire" });
    expect(link.getAttribute("href")).toBe("#source=b&start=30&end=35");
  });
});

describe("the timeline of a number", () => {
  it("names figure, outlet and day of every mark", () => {
    shown();
    expect(screen.getByRole("link", { name: "34: Own, Mar 6, 2025" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "33: Outlet unknown, Mar 1, 2025" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "33: Outlet unknown, no date" })).toBeTruthy();
  });

  it("puts earlier days to the left, greater numbers higher, and the undated apart", () => {
    const { container } = shown();
    const centre = (name: string) => {
      const target = container.querySelector(`[aria-label="${name}"] .sl-picture-target`);
      return ["x", "y"].map((side) => Number(target?.getAttribute(side)));
    };
    const [own, early, undated] = [
      "34: Own, Mar 6, 2025",
      "33: Outlet unknown, Mar 1, 2025",
      "33: Outlet unknown, no date",
    ].map(centre);
    expect(early?.[0]).toBeLessThan(own?.[0] ?? 0);
    expect(own?.[0]).toBeLessThan(undated?.[0] ?? 0);
    expect(own?.[1]).toBeLessThan(early?.[1] ?? 0);
  });
});

it("says so when a source has no claims", () => {
  render(<PicturesView claims={[]} storiesOf={() => []} />);
  expect(screen.getByRole("heading", { name: "No claims to draw" })).toBeTruthy();
});
