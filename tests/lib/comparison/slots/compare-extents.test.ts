import { describe, expect, it } from "vitest";
import { prepare } from "@/lib/comparison";
import { pairOf } from "@/lib/comparison/alignment/pair";
import { compareExtents } from "@/lib/comparison/slots/compare-extents";
import { readExtents } from "@/lib/comparison/slots/read-extents";

const extentsOf = (text: string) =>
  readExtents(prepare({ text })).map(
    ({ span, kind, total }) => `${kind} ${total ?? "?"}: ${text.slice(span.start, span.end)}`,
  );

const clashesOf = (claim: string, passage: string) =>
  compareExtents(pairOf(prepare({ text: claim }), prepare({ text: passage }))).map(
    ({ claim: ours, evidence: theirs }) =>
      `${claim.slice(ours.start, ours.end)} / ${passage.slice(theirs.start, theirs.end)}`,
  );

describe("the extent of what is said", () => {
  it.each([
    ["All seven sailors came home.", ["whole 7: All seven sailors"]],
    ["Every one of the nine sluices was shut.", ["whole 9: Every one of the nine sluices"]],
    ["Six of the seven sailors came home.", ["part 7: Six of the seven sailors"]],
    ["Not all of the sluices were shut.", ["part ?: all of the sluices"]],
    ["Three members of the twelve dissented.", ["part 12: Three members of the twelve"]],
    [
      "All but two of Merrow's 14 power stations had closed.",
      ["part 14: All but two of Merrow's 14 power stations"],
    ],
    ["Most homes had power again.", ["part ?: Most homes"]],
    ["Only two sluices were shut.", ["part ?: two sluices"]],
  ])("is read in %j", (text, extents) => {
    expect(extentsOf(text)).toEqual(extents);
  });

  it.each([
    "They talked all day and helped each other.",
    "It was the most famous bridge of all.",
    "The three-strong crew of the station returned.",
    "Seven members of the council spoke.",
    "At least 12 people were hurt.",
    "Not one of the four bidders has withdrawn.",
    "It rained all along the coast.",
  ])("is not read into %j", (text) => {
    expect(extentsOf(text)).toEqual([]);
  });
});

describe("the whole against a part", () => {
  it.each([
    [
      "All seven sailors of the Aurel survived the storm.",
      "Six of the seven sailors of the Aurel survived the storm, the navy said.",
    ],
    ["Two of the five bridges in Lorne were closed.", "All five bridges in Lorne were closed on Monday."],
    [
      "Power was restored to all homes in the valley by Sunday.",
      "Power was restored to most homes in the valley by Sunday, but some were still dark.",
    ],
  ])("clashes: %s / %s", (claim, passage) => {
    expect(clashesOf(claim, passage)).toHaveLength(1);
  });

  it.each([
    ["Most bridges in Lorne were closed.", "All bridges in Lorne were closed on Monday."],
    ["All seven sailors survived the storm.", "Three of the nine passengers of the ferry were hurt."],
    ["All seven sailors survived.", "Some of the cargo was lost."],
  ])("does not clash: %s / %s", (claim, passage) => {
    expect(clashesOf(claim, passage)).toEqual([]);
  });
});
