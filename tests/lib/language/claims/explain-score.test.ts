import { describe, expect, it } from "vitest";
import { explainScore, scoreSentence } from "@/lib/language";

const text = "The unemployment rate fell to 4.1 percent in June, the lowest since 1969.";

describe("the explanation of a score", () => {
  it("is of the very score", () => {
    expect(explainScore({ text, title: "Jobs" }).probability).toBe(scoreSentence({ text, title: "Jobs" }));
  });

  it("gives a word the log odds that are lost without it", () => {
    const logOdds = (p: number) => Math.log(p / (1 - p));
    const without = scoreSentence({ text: text.replace("percent", ""), title: "" });
    const influence = explainScore({ text, title: "" }).influences.find(({ name }) => name === "percent");
    expect(influence?.weight).toBeCloseTo(logOdds(scoreSentence({ text, title: "" })) - logOdds(without), 10);
  });

  it("puts the strongest first, and names every word once for each time it stands there", () => {
    const { influences } = explainScore({ text, title: "" });
    const strengths = influences.map(({ weight }) => Math.abs(weight));
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(influences.filter(({ name }) => name.toLowerCase() === "the")).toHaveLength(2);
  });

  it.each(["", "   ", "?!"])("has no influences without words: %j", (empty) => {
    expect(explainScore({ text: empty, title: "" }).influences).toEqual([]);
  });
});
