import { fireEvent, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { EvidenceQuote } from "@/components/evidence";
import { evidenceOf } from "../example";
import { render } from "../render";

const conflict = evidenceOf({
  relation: "conflicts",
  reasons: [
    { slot: "number", claim: "34 days", evidence: "33 days", verdict: "conflicts", note: "numbers-apart" },
    { slot: "date", claim: "", evidence: "7 April", verdict: "differs", note: "less-exact" },
  ],
});

it("says relation, outlet and day, and quotes verbatim with the deciding words marked", () => {
  const { container } = render(<EvidenceQuote evidence={conflict} />);
  expect(screen.getByText("Conflicts")).toBeTruthy();
  expect(screen.getByText("The Harbour Post")).toBeTruthy();
  expect(container.querySelector("time")?.dateTime).toBe("2025-03-05");
  expect(container.querySelector("blockquote bdi")?.textContent).toBe(conflict.quote);
  expect(container.querySelector("mark")?.textContent).toBe("33 days");
});

it("names the deciding slot in a line when brief", () => {
  const { container } = render(<EvidenceQuote evidence={conflict} />);
  expect(container.querySelector(".sl-deciding")?.textContent).toBe(
    "Number: 34 days against 33 days — the numbers exclude each other",
  );
  expect(screen.queryByRole("table")).toBeNull();
});

it("lays out every slot when full, and says so of what is not stated", () => {
  render(<EvidenceQuote evidence={conflict} detail="full" />);
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "SlotPageSourceVerdict",
    "Number34 days33 daysConflicts",
    "the numbers exclude each other",
    "Datenot stated7 AprilDiffers",
    "one is less exact than the other",
  ]);
});

it("needs no line where both state the same words", () => {
  const same = {
    slot: "number",
    claim: "33 days",
    evidence: "33 days",
    verdict: "agrees",
    note: "same-number",
  } as const;
  const { container } = render(<EvidenceQuote evidence={evidenceOf({ reasons: [same] })} />);
  expect(container.querySelector(".sl-deciding")).toBeNull();
});

it.each(["brief", "full"] as const)("gives no agreement as the reason of a difference, %s", (detail) => {
  const agreement = {
    slot: "date",
    claim: "Monday",
    evidence: "3 March",
    verdict: "agrees",
    note: "same-date",
  } as const;
  const evidence = evidenceOf({ relation: "differs", reasons: [agreement] });
  const { container } = render(<EvidenceQuote evidence={evidence} detail={detail} />);
  expect(container.querySelector(".sl-deciding")?.textContent).toBe(
    "Not the same statement: read the two side by side.",
  );
});

it("says what is not known of outlet, date and origin", () => {
  const { outlet: _, publishedAt: __, ...bare } = evidenceOf({ originUnknown: true });
  render(<EvidenceQuote evidence={bare} />);
  for (const words of ["Outlet unknown", "no date", "Origin unknown"])
    expect(screen.getByText(words)).toBeTruthy();
});

it("opens the source by a button that names it", () => {
  const onOpenSource = vi.fn();
  render(<EvidenceQuote evidence={conflict} onOpenSource={onOpenSource} />);
  fireEvent.click(screen.getByRole("button", { name: /Open source: The Harbour Post/ }));
  expect(onOpenSource).toHaveBeenCalledWith(conflict);
});
