import { act, fireEvent, screen } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { SourceText } from "@/components/sources/SourceText";
import { cutText } from "@/components/sources/text-pieces";
import { render } from "../render";

const text = "The river rose. It fell again.\n\nThe river rose. The bridge held.";
const second = { start: text.lastIndexOf("The river"), end: text.lastIndexOf("The river") + 15 };

describe("a stored text", () => {
  it("shows its paragraphs with the passage marked where it stands", () => {
    const { container } = render(<SourceText text={text} passage={second} noted={[]} onNote={vi.fn()} />);
    expect([...container.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual(
      text.split("\n\n"),
    );
    expect(container.querySelector("p:last-child .sl-passage")?.textContent).toBe("The river rose.");
    expect(container.querySelector("p:first-child mark")).toBeNull();
  });

  it("offers a note on words that are selected, blank edges left out", () => {
    const onNote = vi.fn();
    const { container } = render(<SourceText text={text} noted={[]} onNote={onNote} />);
    const words = container.querySelector("p:last-child")?.firstChild;
    if (!words) throw new Error("the last paragraph is empty");
    document.getSelection()?.setBaseAndExtent(words, 15, words, 32);
    act(() => {
      document.dispatchEvent(new Event("selectionchange"));
    });
    fireEvent.click(screen.getByRole("button", { name: "Note on the selected words" }));
    const [span] = onNote.mock.calls[0] ?? [];
    expect(text.slice(span.start, span.end)).toBe("The bridge held.");
  });

  it("loses no character and moves none, wherever marks begin and end", () => {
    const spans = fc.array(
      fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    );
    const any = fc.string({ unit: fc.constantFrom("a", " ", "\n", "😀") });
    fc.assert(
      fc.property(any, spans, fc.option(spans, { nil: undefined }), (given, noted, passages) => {
        for (const paragraph of cutText(given, { passage: passages?.[0], noted })) {
          const joined = paragraph.pieces.map((piece) => piece.text).join("");
          expect(joined).toBe(given.slice(paragraph.start, paragraph.end));
        }
      }),
    );
  });
});
