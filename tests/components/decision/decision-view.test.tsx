import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { DecisionView } from "@/components/decision";
import { exampleExplanation } from "../../example-explanation";
import { render } from "../render";

function show() {
  const onSaveReport = vi.fn();
  render(<DecisionView explanation={exampleExplanation} version="1.2.3" onSaveReport={onSaveReport} />);
  return { onSaveReport };
}

describe("the page that tells how a claim was decided", () => {
  it("gives each passage with its score, fate, slots and rules", () => {
    show();
    const passage = screen.getByText(/search score 1.5/).closest("details") as HTMLElement;
    expect(within(passage).getByText("Shown as evidence")).toBeTruthy();
    expect(within(passage).getByRole("rowheader", { name: "Number", hidden: true })).toBeTruthy();
    expect(within(passage).getByText(/A slot excludes the claim’s, and the estimate/)).toBeTruthy();
  });

  it("names features with value and weight", () => {
    show();
    const row = screen.getByText("coverage").closest("tr") as HTMLElement;
    expect([...row.querySelectorAll("td")].map(({ textContent }) => textContent)).toEqual(["0.8", "+1.25"]);
  });

  it("says who stands behind the passages, and why they were taken together", () => {
    show();
    expect(screen.getByText("Port Authority")).toBeTruthy();
    expect(screen.getByText("both rest on Port Authority")).toBeTruthy();
  });

  it("names build and weights", () => {
    show();
    expect(screen.getByText("Sourcelight 1.2.3")).toBeTruthy();
    expect(screen.getByText("decision ba9876543210")).toBeTruthy();
  });

  it("saves the report without the words of the library unless they are asked for", () => {
    const { onSaveReport } = show();
    const save = screen.getByRole("button", { name: "Save the report" });
    fireEvent.click(save);
    fireEvent.click(screen.getByRole("checkbox"));
    fireEvent.click(save);
    expect(onSaveReport.mock.calls).toEqual([[false], [true]]);
  });
});
