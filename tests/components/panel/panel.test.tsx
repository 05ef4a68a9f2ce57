import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PanelPage } from "@/components/panel";
import type { Note } from "@/lib/model";
import type { PageView } from "@/lib/state";
import { deskOf } from "../desk";
import { examplePage } from "../example";
import { render } from "../render";

const noteOn = (exact: string): Note => ({
  id: exact,
  text: "Count again.",
  target: {
    kind: "claim",
    pageUrl: "https://news.example/bridge",
    pageTitle: "The bridge is open",
    selector: { exact, prefix: "", suffix: "" },
  },
  tags: [],
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: "2025-03-05T10:00:00Z",
});

interface Given {
  readonly focus?: { readonly claimId: string; readonly wish: number; readonly intent: "read" | "note" };
  readonly notes?: readonly Note[];
}

async function show(view: PageView, { focus, notes = [] }: Given = {}) {
  const desk = deskOf();
  const onCorrect = vi.fn();
  const onTakeEvidence = vi.fn();
  render(
    <PanelPage
      view={view}
      focus={focus}
      notes={notes}
      desk={desk}
      onRead={vi.fn()}
      onCompareAgain={vi.fn()}
      onShowInPage={vi.fn()}
      onOpenDecision={vi.fn()}
      onShowNote={vi.fn()}
      onOpenSource={vi.fn()}
      onCorrect={onCorrect}
      onTakeEvidence={onTakeEvidence}
    />,
  );
  await act(() => vi.dynamicImportSettled());
  return { ...desk, onCorrect, onTakeEvidence };
}

describe("the page in the side panel", () => {
  it("says which page it is and what the library covers of it", async () => {
    await show(examplePage);
    expect(screen.getByRole("heading", { name: "The bridge is open" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("3 checkable claims");
  });

  it("lays out the slots of a claim that the page asked for", async () => {
    await show(examplePage, { focus: { claimId: "conflicting", wish: 1, intent: "read" } });
    expect(within(screen.getByRole("table")).getByRole("rowheader").textContent).toBe("Number");
    expect(screen.queryByRole("textbox", { name: "Note on this claim" })).toBeNull();
  });

  it("hands over the evidence on the page, or on one claim", async () => {
    const { onTakeEvidence } = await show(examplePage, {
      focus: { claimId: "conflicting", wish: 1, intent: "read" },
    });
    const [ofPage, ofClaim] = screen.getAllByText("JSON");
    fireEvent.click(ofPage as HTMLElement);
    expect(onTakeEvidence).toHaveBeenLastCalledWith(examplePage, examplePage.reading.claims, "json");
    fireEvent.click(ofClaim as HTMLElement);
    const [, claims] = onTakeEvidence.mock.lastCall ?? [];
    expect(claims).toMatchObject([{ id: "conflicting" }]);
  });

  it("opens the editor where the page asked for a note, and saves it on the claim", async () => {
    const desk = await show(examplePage, { focus: { claimId: "silent", wish: 1, intent: "note" } });
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    fireEvent.change(screen.getByRole("textbox", { name: "Note on this claim" }), {
      target: { value: "Ask the town." },
    });
    fireEvent.click(screen.getByRole("button", { name: "Save note" }));
    await act(async () => undefined);
    expect(desk.add).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: "claim",
        pageUrl: "https://news.example/bridge",
        selector: {
          exact: "A second crossing is planned for 2027.",
          prefix: "",
          suffix: " Nobody was hurt. The bridge clo",
          start: 0,
        },
      }),
      "Ask the town.",
    );
  });

  it("shows the notes of a claim with that claim, also after its sentence was edited", async () => {
    const notes = [
      noteOn("The  bridge was closed for 34 days"),
      noteOn("A second crosing was planned for 2027."),
    ];
    await show(examplePage, { notes, focus: { claimId: "silent", wish: 1, intent: "read" } });
    const claim = screen.getByText("A second crossing is planned for 2027.").closest("details");
    expect(within(claim as HTMLElement).getAllByRole("article")).toHaveLength(1);
  });

  it("lists notes apart whose words are gone from the page, with what they were written on", async () => {
    await show(examplePage, { notes: [noteOn("The tunnel was closed for 12 days.")] });
    const apart = within(screen.getByRole("region", { name: "Notes without a place on this page" }));
    expect(apart.getByText("The tunnel was closed for 12 days.")).toBeTruthy();
    expect(apart.getByText("Count again.")).toBeTruthy();
  });

  it("takes what the reader says against a claim and against a match", async () => {
    const { onCorrect } = await show(examplePage, {
      focus: { claimId: "conflicting", wish: 1, intent: "read" },
    });
    const claim = {
      text: "The bridge closed for 34 days.",
      pageUrl: "https://news.example/bridge",
      pageTitle: "The bridge is open",
    };
    fireEvent.click(screen.getByRole("button", { name: "Not a claim" }));
    expect(onCorrect).toHaveBeenLastCalledWith({ kind: "not-a-claim", claim });
    fireEvent.click(screen.getByText("Not right?"));
    fireEvent.click(screen.getByRole("button", { name: "Wrong match" }));
    expect(onCorrect).toHaveBeenLastCalledWith({
      kind: "wrong-match",
      claim,
      passage: {
        sourceId: "post",
        quote: "The crossing stayed shut for 33 days.",
        title: "The Harbour Post: Bridge reopens",
      },
    });
  });

  it("offers to read a page that was not read", async () => {
    await show({ kind: "not-read" });
    expect(screen.getByRole("button", { name: "Read this page" })).toBeTruthy();
  });
});
