import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ClaimCard, type ClaimCardProps } from "@/components/card";
import type { Finding } from "@/lib/model";
import { claim, evidenceOf, findingOf } from "./evidence-of";

class QuietObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", QuietObserver);
vi.stubGlobal("IntersectionObserver", QuietObserver);

function show(load: () => Promise<Finding>, props: Partial<ClaimCardProps> = {}) {
  const calls = {
    onOpenSource: vi.fn(async () => undefined),
    onOpenPanel: vi.fn(async () => undefined),
    onOpenDecision: vi.fn(async () => undefined),
    onClose: vi.fn(),
    takeBack: vi.fn(async () => undefined),
  };
  const { takeBack, ...given } = calls;
  const onCorrect = vi.fn(async () => takeBack);
  render(
    <ClaimCard
      claim={claim}
      document={{ title: "The quay", url: "https://news.example/quay" }}
      boxOf={() => new DOMRect()}
      load={load}
      onCorrect={onCorrect}
      {...given}
      {...props}
    />,
  );
  return { ...calls, onCorrect };
}

const contested = findingOf(
  "contested",
  [evidenceOf("conflicts"), evidenceOf("supports", { origin: "B", start: 50 })],
  2,
);
const found = async () => contested;

describe("ClaimCard", () => {
  afterEach(cleanup);

  it("keeps what the reader says against the claim, asks again, and takes it back", async () => {
    const load = vi.fn(found);
    const { onCorrect, takeBack } = show(load);
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Not a claim" })));
    expect(onCorrect).toHaveBeenCalledWith({
      kind: "not-a-claim",
      claim: { text: claim.text, pageUrl: "https://news.example/quay", pageTitle: "The quay" },
    });
    expect(screen.getByText("Marked as not a claim.")).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Undo" })));
    expect(takeBack).toHaveBeenCalledTimes(1);
    expect(load).toHaveBeenCalledTimes(3);
    expect(screen.queryByText("Marked as not a claim.")).toBeNull();
  });

  it("is a dialog named after the claim, and takes the focus", () => {
    show(found);
    const card = screen.getByRole("dialog", { name: /The quay was closed on Monday/ });
    expect(document.activeElement).toBe(card);
  });

  it("shows the standing, the counts and a quote of each side", async () => {
    show(found);
    expect(await screen.findByText("Contested")).toBeTruthy();
    expect(screen.getByText("1 source, 2 origins")).toBeTruthy();
    expect(screen.getByText("Conflicts")).toBeTruthy();
    expect(screen.getByText("Supports")).toBeTruthy();
  });

  it("says plainly that the sources are silent", async () => {
    show(async () => findingOf("silent", [], 0));
    expect(await screen.findByText("Your sources are silent on this.")).toBeTruthy();
  });

  it("asks again when the library did not answer", async () => {
    const load = vi.fn(found).mockRejectedValueOnce(new Error("nobody answered"));
    show(load);
    fireEvent.click(await screen.findByRole("button", { name: "Ask again" }));
    expect(await screen.findByText("Contested")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("opens the source at the passage", async () => {
    const { onOpenSource } = show(found);
    const [first] = await screen.findAllByRole("button", { name: /at this quote/ });
    if (first !== undefined) fireEvent.click(first);
    expect(onOpenSource).toHaveBeenCalledWith(
      expect.objectContaining({ sourceId: "s1", start: 10, end: 39 }),
    );
  });

  it("opens the panel for a note, and says so when it cannot", async () => {
    const onOpenPanel = vi.fn(() => Promise.reject(new Error("refused")));
    show(found, { onOpenPanel });
    fireEvent.click(screen.getByRole("button", { name: "Add note" }));
    expect(onOpenPanel).toHaveBeenCalledWith("note");
    expect(await screen.findByText(/panel did not open/)).toBeTruthy();
  });

  it("copies the evidence as text", async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    show(found);
    await screen.findByText("Contested");
    fireEvent.click(screen.getByRole("button", { name: "Copy evidence" }));
    await waitFor(() => expect(screen.getByText("Copied")).toBeTruthy());
    expect(writeText.mock.calls[0]?.[0]).toContain("The quay was shut on Tuesday.");
  });

  it("closes by its button, and not by keys and presses that a page made", () => {
    const { onClose } = show(found);
    fireEvent.keyDown(document, { key: "Escape" });
    fireEvent.pointerDown(document.body);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
