import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DisputedFacts } from "@/components/disputes";
import type { Dispute } from "@/lib/model";
import { groupDisputes } from "@/lib/state";
import { render } from "../render";

const sideOf = (sourceId: string, outlet: string, quote: string) => ({
  sourceId,
  outlet,
  title: `Title of ${sourceId}`,
  publishedAt: "2025-03-05",
  start: 10,
  end: 10 + quote.length,
  quote,
  origin: outlet,
  originUnknown: false,
});

const disputeOf = (right: string, outlet: string): Dispute => ({
  id: `a | ${right}`,
  left: sideOf("a", "The Harbour Post", "The bridge closed for 34 days."),
  right: sideOf(right, outlet, "The bridge closed for 33 days."),
  confidence: 0.9,
  reasons: [{ slot: "number", claim: "34", evidence: "33", verdict: "conflicts", note: "numbers-apart" }],
});

const show = (disputes: readonly Dispute[], unchecked = 0) =>
  render(<DisputedFacts facts={groupDisputes(disputes)} unchecked={unchecked} />);

describe("the disputed facts", () => {
  it("name the slot and both values, and count sources and origins", () => {
    show([disputeOf("b", "Radio Quay")]);
    expect(screen.getByRole("heading").textContent).toBe("Number: 34 or 33");
    expect(screen.getByText("2 sources, 2 origins")).toBeTruthy();
  });

  it("quote both sides, the words that differ marked, each leading to its place", () => {
    show([disputeOf("b", "Radio Quay")]);
    const pair = screen.getByRole("group", { name: "The Harbour Post beside Radio Quay" });
    expect([...pair.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["34", "33"]);
    const links = within(pair).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "#source=a&start=10&end=40",
      "#source=b&start=10&end=40",
    ]);
  });

  it("fold away further passages on the same fact", () => {
    const { container } = show([disputeOf("b", "Radio Quay"), disputeOf("c", "The Ferry")]);
    expect(screen.getAllByRole("heading")).toHaveLength(1);
    expect(container.querySelector("details")?.open).toBe(false);
    expect(screen.getByText("1 more pair of passages on this")).toBeTruthy();
  });

  it("say so when there are none, but not before all sources were compared", () => {
    const { rerender } = show([]);
    expect(screen.getByText("No disputed facts found")).toBeTruthy();
    rerender(<DisputedFacts facts={[]} unchecked={2} />);
    expect(screen.queryByText("No disputed facts found")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe(
      "2 sources are still to be compared with the others.",
    );
  });
});
