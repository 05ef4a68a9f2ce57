import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rerank } from "@/lib/retrieval";
import { RERANK_CASES } from "./rerank.cases";

const alike = (texts: readonly string[]) => texts.map((text) => ({ text, score: 1, context: 0 }));

describe("rerank", () => {
  it.each(RERANK_CASES)("puts first the passage that %s", (_, claim, passages) => {
    const scores = rerank(claim, alike([...passages].reverse())).reverse();
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(passages.length);
  });

  it("follows the index where the words say nothing", () => {
    const [first = 0, second = 0] = rerank("harbour", [
      { text: "The harbour closed.", score: 1, context: 0 },
      { text: "The harbour closed.", score: 2, context: 0 },
    ]);
    expect(second).toBeGreaterThan(first);
  });

  it("prefers the passage whose neighbours hold the rest of the claim", () => {
    const [first = 0, second = 0] = rerank("harbour of Varna", [
      { text: "The harbour closed.", score: 1, context: 0 },
      { text: "The harbour closed.", score: 1, context: 0.4 },
    ]);
    expect(second).toBeGreaterThan(first);
  });

  it("prefers the passage that speaks of what the best one speaks of", () => {
    const [, company = 0, stranger = 0] = rerank("ferry sank", [
      { text: "The ferry sank off Lorne after a fire in its engine room.", score: 3, context: 0 },
      { text: "Divers searched off Lorne long after a fire broke out.", score: 1, context: 0 },
      { text: "Growers praised their barley upon a dry month of May.", score: 1, context: 0 },
    ]);
    expect(company).toBeGreaterThan(stranger);
  });

  it("gives every candidate a finite score, whatever the texts are", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "the of", "14", "14 14 14"));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (claim, texts) => {
        const scores = rerank(claim, alike(texts));
        expect(scores).toHaveLength(texts.length);
        expect(scores.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it("looks at a passage of five megabytes no longer than at its beginning", () => {
    const start = "14 ships waited. ";
    const [long, short] = rerank("14 ships", alike([start + "x ".repeat(2_500_000), start]));
    expect(long).toBeGreaterThan(0);
    expect(short).toBeGreaterThanOrEqual(long ?? Number.POSITIVE_INFINITY);
  });
});
