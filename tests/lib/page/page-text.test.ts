import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "@/lib/model";
import { FILLER, pageOf } from "./read-html";

const inText = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const saidBy = (ranges: readonly Range[]): string => ranges.map(String).join("|");

const RAIN = `<p>Rain <b>fell on</b> the\n   quay.<sup><a href="#">[1]</a></sup> Wind rose.</p>${FILLER}`;

describe("rangesOf", () => {
  it("gives one range for each text node, without what was left out between them", () => {
    const page = pageOf(RAIN);
    expect(saidBy(page.rangesOf(inText(page.text, "fell on the quay. Wind")))).toBe(
      "fell on| the\n   quay.| Wind",
    );
  });

  it("gives nothing for what the page has removed or rewritten since", () => {
    const page = pageOf(RAIN);
    const span = inText(page.text, "Rain fell on the quay.");
    document.querySelector("b")?.remove();
    expect(saidBy(page.rangesOf(span))).toBe("Rain | the\n   quay.");
    const [first] = document.querySelector("p")?.childNodes ?? [];
    if (first instanceof Text) first.data = "Snow ";
    expect(saidBy(page.rangesOf(span))).toBe(" the\n   quay.");
  });

  it("covers the words of any span, white space apart", () => {
    const pieces = fc.array(
      fc.record({
        tag: fc.constantFrom("b", "i", "span", "em"),
        words: fc.stringMatching(/^[ a-z\n\u00ad]{0,12}$/),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(pieces, fc.nat(200), fc.nat(60), (parts, start, length) => {
        const inner = parts.map(({ tag, words }) => `<${tag}>${words}</${tag}>`).join("");
        const page = pageOf(`<p>${inner}.</p>${FILLER}`);
        const span = { start, end: Math.min(start + length, page.text.length) };
        const bare = (text: string) => text.replace(/[\s\u00ad]+/g, "");
        expect(bare(page.rangesOf(span).map(String).join(""))).toBe(
          bare(page.text.slice(span.start, span.end)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("offsetAt", () => {
  it("leads back from every place of a range", () => {
    const page = pageOf(RAIN);
    const span = inText(page.text, "fell on the quay");
    const [first] = page.rangesOf(span);
    expect(first && page.offsetAt(first.startContainer, first.startOffset)).toBe(span.start);
    expect(first && page.offsetAt(first.startContainer, first.startOffset + 3)).toBe(span.start + 3);
  });

  it("knows nothing of what was left out", () => {
    const page = pageOf(RAIN);
    const mark = document.querySelector("sup a")?.firstChild;
    expect(mark && page.offsetAt(mark, 0)).toBeUndefined();
  });
});
