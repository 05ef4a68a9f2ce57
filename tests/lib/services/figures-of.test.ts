import { expect, it } from "vitest";
import type { Claim, Evidence, Reason } from "@/lib/model";
import { figuresOf } from "@/lib/services";

const claim: Claim = {
  id: "c",
  text: "34 boats returned, eight of them damaged.",
  context: "",
  start: 10,
  end: 51,
  score: 1,
  why: ["quantity"],
};
const source = { id: "own", outlet: "The Ledger", publishedAt: "2025-03-06" };

const number = (asked: string, stated: string, slot: Reason["slot"] = "number"): Reason => ({
  slot,
  claim: asked,
  evidence: stated,
  verdict: "conflicts",
  note: "numbers-apart",
});

const evidence = (sourceId: string, reasons: readonly Reason[]): Evidence => ({
  sourceId,
  outlet: `Outlet ${sourceId}`,
  title: "",
  quote: "",
  start: 1,
  end: 2,
  relation: "conflicts",
  confidence: 1,
  origin: "",
  originUnknown: false,
  reasons,
});

it("tells the story of each number of the claim, its own figure first", () => {
  const stories = figuresOf(
    claim,
    [evidence("a", [number("34", "33"), number("eight", "9")]), evidence("b", [number("34", "about 1,200")])],
    source,
  );
  expect(stories.map(({ words, figures }) => [words, figures.map(({ value }) => value)])).toEqual([
    ["34", [34, 33, 1200]],
    ["eight", [8, 9]],
  ]);
  expect(stories[0]?.figures[0]).toEqual({
    value: 34,
    words: "34",
    sourceId: "own",
    start: 10,
    end: 51,
    outlet: "The Ledger",
    publishedAt: "2025-03-06",
  });
});

it.each([
  ["no evidence", []],
  ["slots that are no numbers", [evidence("a", [number("Doha", "Cairo", "place")])]],
  ["words that are no number", [evidence("a", [number("34", "")])]],
])("tells none of %s", (_, found) => {
  expect(figuresOf(claim, found, source)).toEqual([]);
});
