import type { Explanation } from "@/lib/model";

/** The decision on one claim with one conflicting passage. */
export const exampleExplanation: Explanation = {
  document: { title: "The bridge is open", url: "https://news.example/bridge" },
  claim: {
    id: "conflicting",
    text: "The bridge closed for 34 days.",
    context: "",
    start: 0,
    end: 30,
    score: 0.9,
    why: ["quantity"],
  },
  standing: "conflicting",
  originCount: 1,
  detection: {
    of: "worth-checking",
    probability: 0.9,
    influences: [{ name: "34", value: 1, weight: 0.75 }],
  },
  terms: ["bridge", "close", "34", "day"],
  passages: [
    {
      sourceId: "post-1",
      title: "Bridge reopens",
      outlet: "The Harbour Post",
      publishedAt: "2025-03-05",
      start: 10,
      end: 48,
      quote: "The crossing stayed shut for 33 days.",
      score: 1.5,
      fate: "shown",
      relation: "conflicts",
      rules: [],
      pairs: [
        {
          claim: "The bridge closed for 34 days.",
          coverage: 0.8,
          slots: [
            {
              slot: "number",
              claim: "34 days",
              evidence: "33 days",
              verdict: "conflicts",
              note: "numbers-apart",
              affinity: 0.9,
            },
          ],
          estimates: [
            {
              of: "bearing",
              probability: 0.85,
              influences: [{ name: "coverage", value: 0.8, weight: 1.25 }],
            },
          ],
          rules: ["clash-expected"],
          relation: "conflicts",
        },
      ],
    },
  ],
  origins: [{ label: "Port Authority", passages: [0], reasons: ["both rest on Port Authority"] }],
  weights: { bearing: "0123456789ab", decision: "ba9876543210", ranking: "00ff00ff00ff" },
};
