import { describe, expect, it } from "vitest";
import type { CorrectedPassage, Correction, CorrectionContent } from "@/lib/model";
import { correctionsOn } from "@/lib/services";

const CLAIM = "The ferry carried 12 people on Monday.";
const claim = { text: CLAIM, pageUrl: "https://news.example/ferry", pageTitle: "Ferry" };
const passage = (sourceId: string, quote: string): CorrectedPassage => ({ sourceId, quote, title: sourceId });
const [a1, a2, b1] = [passage("a", "First."), passage("a", "Second."), passage("b", "Other.")];
const made = (...contents: readonly CorrectionContent[]): Correction[] =>
  contents.map((content, index) => ({ ...content, id: String(index), madeAt: "2025-03-05T10:00:00Z" }));
const admitted = (corrections: readonly Correction[], text = CLAIM) =>
  [a1, a2, b1].filter(correctionsOn(text, corrections).admits);

describe("the reader's corrections", () => {
  it("change nothing where there are none", () => {
    const { isDismissed, sameOrigins } = correctionsOn(CLAIM, []);
    expect(isDismissed).toBe(false);
    expect(admitted([])).toEqual([a1, a2, b1]);
    expect(sameOrigins([a1, b1])).toEqual([]);
  });

  it.each([
    ["the same words", CLAIM, true],
    ["the same words laid out otherwise", "The ferry  carried 12\npeople on Monday. ", true],
    ["another figure", "The ferry carried 13 people on Monday.", false],
    ["other letters", "The Ferry carried 12 people on Monday.", false],
  ])("dismiss a claim of %s", (_, text, dismissed) => {
    expect(correctionsOn(text, made({ kind: "not-a-claim", claim })).isDismissed).toBe(dismissed);
  });

  it("put a wrong match aside, and nothing else of its source", () => {
    expect(admitted(made({ kind: "wrong-match", claim, passage: a1 }))).toEqual([a2, b1]);
  });

  it("put a source aside that speaks of another event", () => {
    expect(admitted(made({ kind: "not-same-event", claim, passage: a1 }))).toEqual([b1]);
  });

  it("leave other claims alone", () => {
    const corrections = made(
      { kind: "wrong-match", claim, passage: a1 },
      { kind: "not-same-event", claim, passage: b1 },
      { kind: "not-a-claim", claim },
    );
    expect(admitted(corrections, "Another claim.")).toEqual([a1, a2, b1]);
    expect(correctionsOn("Another claim.", corrections).isDismissed).toBe(false);
  });

  it("join the origins of two passages for every claim, where both are there", () => {
    const corrections = made({ kind: "same-origin", passages: [a2, b1] });
    expect(correctionsOn("Any claim.", corrections).sameOrigins([a1, b1, a2])).toEqual([[2, 1]]);
    expect(correctionsOn("Any claim.", corrections).sameOrigins([a1, b1])).toEqual([]);
  });
});
