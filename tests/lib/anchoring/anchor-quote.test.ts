import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote, describeQuote } from "@/lib/anchoring";
import { textOf } from "@/lib/model";
import { found, orphans } from "./anchor-quote.cases";

/** A text whose quote is marked by brackets, as a selector. */
function selectorIn(marked: string) {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return describeQuote(marked.replace(/[[\]]/g, ""), { start, end });
}

describe("anchorQuote", () => {
  it.each(found)("finds a quote in $title", ({ before, now, found: expected, how }) => {
    const anchor = anchorQuote(now, selectorIn(before));
    expect(anchor && { words: textOf(now, anchor), how: anchor.how }).toEqual({ words: expected, how });
  });

  it.each(orphans)("finds nothing when $title", ({ before, now }) => {
    expect(anchorQuote(now, selectorIn(before))).toBeUndefined();
  });

  it("prefers the place that has not moved among equals in equal surroundings", () => {
    const line = "The port is open today. Ships wait at the bar for the tide to turn. ";
    const text = line.repeat(4);
    const selector = describeQuote(text, { start: line.length * 2, end: line.length * 2 + 23 });
    expect(anchorQuote(text, selector)).toMatchObject({ start: line.length * 2, how: "context" });
  });

  it("finds every telling span of any text where it was described, or nothing at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        if (start === undefined || end === undefined) return;
        const anchor = anchorQuote(text, describeQuote(text, { start, end }));
        if (anchor !== undefined) expect(textOf(text, anchor)).toBe(text.slice(start, end).trim());
      }),
    );
  });

  it("looks for a quote that begins with blanks among many blanks in linear time", { timeout: 5_000 }, () => {
    const text = `${" ".repeat(300_000)}The port is open again since the storm.`;
    const selector = { exact: "  The port was open again.  ", prefix: "", suffix: "" };
    expect(anchorQuote(text, selector)).toBeUndefined();
  });

  it("survives any text and any selector", () => {
    const any = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(
        any,
        any,
        any,
        any,
        fc.option(fc.nat(), { nil: undefined }),
        (text, exact, prefix, suffix, at) => {
          const anchor = anchorQuote(text, { exact, prefix, suffix, ...(at !== undefined && { start: at }) });
          if (anchor === undefined) return;
          expect(anchor.start).toBeLessThan(anchor.end);
          expect(anchor.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
