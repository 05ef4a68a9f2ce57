import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markWords } from "@/components/evidence/mark-words";
import type { Reason } from "@/lib/model";
import { markCases, unmarkedCases } from "./mark-words.cases";

const reasonOf = ({ evidence, verdict }: Pick<Reason, "evidence" | "verdict">): Reason => ({
  slot: "number",
  claim: "",
  evidence,
  verdict,
  note: "numbers-apart",
});

describe("words of the reasons", () => {
  it.each(markCases)("are marked: $what", ({ text, reasons, marked }) => {
    const spans = markWords(text, reasons.map(reasonOf), "evidence");
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.map((mark) => (typeof mark === "string" ? mark : mark[0])),
    );
    marked.forEach((mark, index) => {
      if (typeof mark !== "string") expect(spans[index]?.start).toBe(mark[1]);
    });
  });

  it.each(unmarkedCases)("are not marked: $what", ({ text, reasons }) => {
    expect(markWords(text, reasons.map(reasonOf), "evidence")).toEqual([]);
  });

  it("never overlap, whatever the text and the reasons", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "3", " ", ".", ","), maxLength: 6 });
    const verdict = fc.constantFrom<Reason["verdict"]>("agrees", "differs", "conflicts");
    const reasons = fc.array(fc.record({ evidence: words, verdict }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "3", " ", ".", ",") }), reasons, (text, given) => {
        const spans = markWords(text, given.map(reasonOf), "evidence");
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(spans[index + 1]?.start ?? text.length);
        });
      }),
    );
  });
});
