import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ClaimList } from "@/components/claims";
import type { Finding } from "@/lib/model";
import { claimOf, examplePage, findingOf } from "../example";
import { render } from "../render";

const groups = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
const openClaims = (container: HTMLElement) =>
  [...container.querySelectorAll("details[open] .sl-claim-text")].map(({ textContent }) => textContent);

describe("the claims of a page", () => {
  it("stand by standing, what asks for the eye first", () => {
    render(<ClaimList page={examplePage} detail="brief" />);
    expect(groups()).toEqual(["Conflicting1", "Supported1", "Silent1"]);
  });

  it("open to their evidence", () => {
    const { container } = render(<ClaimList page={examplePage} detail="brief" />);
    expect(container.querySelector("blockquote")).toBeNull();
    const [details] = container.querySelectorAll("details");
    if (details === undefined) throw new Error("no claim to open");
    details.open = true;
    fireEvent(details, new Event("toggle"));
    expect(container.querySelector("blockquote")?.textContent).toBe("The crossing stayed shut for 33 days.");
  });

  it("mark in their own words what a source conflicts with", () => {
    const { container } = render(<ClaimList page={examplePage} detail="brief" />);
    expect([...container.querySelectorAll("summary mark")].map(({ textContent }) => textContent)).toEqual([
      "34 days",
    ]);
  });

  it("are narrowed to one standing", () => {
    render(<ClaimList page={examplePage} detail="brief" />);
    fireEvent.click(screen.getByRole("radio", { name: "Silent 1" }));
    expect(groups()).toEqual(["Silent1"]);
  });

  it("are found by words of the claim or of its evidence", () => {
    const more = Array.from({ length: 5 }, (_, index) => claimOf(`more${index}`, `Boat ${index} sank.`));
    const page = {
      ...examplePage,
      reading: { ...examplePage.reading, claims: [...examplePage.reading.claims, ...more] },
    };
    render(<ClaimList page={page} detail="brief" />);
    const search = screen.getByRole("searchbox", { name: "Search claims and quotes" });
    fireEvent.change(search, { target: { value: "SHUT crossing" } });
    expect(groups()).toEqual(["Conflicting1"]);
    fireEvent.change(search, { target: { value: "submarine" } });
    expect(screen.getByText(/No claim fits/)).toBeTruthy();
  });

  it("keep what is written in one that changes its group meanwhile", () => {
    const note = () => <input aria-label="Note" />;
    const show = (findings: ReadonlyMap<string, Finding>) => (
      <ClaimList
        page={{ ...examplePage, findings }}
        detail="full"
        focus={{ claimId: "supported", wish: 1 }}
        renderMore={note}
      />
    );
    const { rerender } = render(show(new Map()));
    const before = screen.getByRole("textbox", { name: "Note" });
    rerender(show(examplePage.findings));
    expect(groups()).toEqual(["Conflicting1", "Supported1", "Silent1"]);
    expect(screen.getByRole("textbox", { name: "Note" })).toBe(before);
  });

  it("show one claim that is asked for, whatever was filtered", () => {
    const { container, rerender } = render(<ClaimList page={examplePage} detail="full" />);
    fireEvent.click(screen.getByRole("radio", { name: "Silent 1" }));
    rerender(<ClaimList page={examplePage} detail="full" focus={{ claimId: "supported", wish: 1 }} />);
    expect(openClaims(container)).toEqual(["Nobody was hurt."]);
    expect(document.activeElement?.textContent).toContain("Nobody was hurt.");
  });

  it("say while they are compared, and when they were not", () => {
    const waiting = { ...examplePage, findings: new Map([["silent", findingOf("silent")]]) };
    const { rerender } = render(
      <ClaimList page={{ ...waiting, comparison: { kind: "running" } }} detail="brief" />,
    );
    expect(groups()).toEqual(["Silent1", "Comparing…2"]);
    rerender(
      <ClaimList page={{ ...waiting, comparison: { kind: "failed", message: "no room" } }} detail="brief" />,
    );
    expect(groups()).toEqual(["Silent1", "Not compared2"]);
  });

  it("say of a silent one that silence is not conflict", () => {
    const { container } = render(
      <ClaimList page={examplePage} detail="brief" focus={{ claimId: "silent", wish: 1 }} />,
    );
    expect(within(container).getByText(/silence is not conflict/)).toBeTruthy();
  });
});
