import { describe, expect, it } from "vitest";
import { compare } from "@/lib/comparison";

const between = (claim: string, passage: string) => compare({ text: claim }, { text: passage });

describe("the first, and the only one", () => {
  it.each([
    [
      "Ada Quay is the first woman to preside over the harbour court.",
      "Two women presided over the harbour court before Ada Quay was sworn in.",
    ],
    [
      "Lorne has the only laboratory in the country that can diagnose the fever.",
      "Five other laboratories in the country can diagnose the fever as well as Lorne, the institute said.",
    ],
  ])("is one of several: %s / %s", (claim, passage) => {
    const { relation, reasons } = between(claim, passage);
    expect(relation).toBe("conflicts");
    expect(reasons.map(({ note }) => note)).toContain("one-of-several");
  });

  it.each([
    [
      "Ada Quay held the first talks with the union.",
      "Ada Quay held talks with the union a day before Ada Quay left for Oslo.",
    ],
    ["Ada Quay was the first to reach the summit.", "The climbers ate before dawn, and Ada Quay slept."],
    ["Lorne has the only laboratory in the country.", "Lorne has a laboratory and other houses of learning."],
  ])("is not one of several: %s / %s", (claim, passage) => {
    const { relation, reasons } = between(claim, passage);
    expect(relation).not.toBe("conflicts");
    expect(reasons.map(({ note }) => note)).not.toContain("one-of-several");
  });
});
