import { describe, expect, it } from "vitest";
import { decisionReport } from "@/lib/exchange";
import { exampleExplanation } from "../../example-explanation";

const about = { version: "1.2.3", browser: "Example/1.0" };

/** Words that stand in the library of the example alone. */
const LIBRARY_WORDS = ["Harbour Post", "Bridge reopens", "stayed shut", "33 days", "Port Authority"];

describe("the report on a decision", () => {
  it("holds no word of the library unless that was chosen", () => {
    const report = decisionReport(exampleExplanation, { ...about, withLibraryText: false });
    expect(LIBRARY_WORDS.filter((words) => report.includes(words))).toEqual([]);
    expect(report).not.toContain("post-1");
  });

  it("holds them when it was chosen", () => {
    const report = decisionReport(exampleExplanation, { ...about, withLibraryText: true });
    expect(LIBRARY_WORDS.filter((words) => !report.includes(words))).toEqual([]);
  });

  it.each([true, false])(
    "holds claim, slots, estimates, rules, scores and versions (%s)",
    (withLibraryText) => {
      const report = JSON.parse(decisionReport(exampleExplanation, { ...about, withLibraryText }));
      expect(report).toMatchObject({
        version: "1.2.3",
        browser: "Example/1.0",
        claim: { text: exampleExplanation.claim.text },
        weights: exampleExplanation.weights,
        passages: [
          {
            score: 1.5,
            fate: "shown",
            relation: "conflicts",
            pairs: [
              {
                rules: ["clash-expected"],
                slots: [{ slot: "number", claim: "34 days", verdict: "conflicts", affinity: 0.9 }],
                estimates: [{ of: "bearing", influences: [{ name: "coverage", value: 0.8, weight: 1.25 }] }],
              },
            ],
          },
        ],
        origins: [{ passages: [0] }],
      });
    },
  );
});
