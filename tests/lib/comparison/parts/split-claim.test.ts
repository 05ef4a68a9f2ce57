import { describe, expect, it } from "vitest";
import { readClaim } from "@/lib/comparison";

const partsOf = (text: string) => readClaim({ text }).parts;

const severalParts: readonly (readonly [claim: string, parts: readonly string[]])[] = [
  [
    "The ferry, which carried 80 passengers, sank off Wexcombe, while a second ferry reached the port.",
    ["The ferry sank off Wexcombe", "The ferry carried 80 passengers", "a second ferry reached the port"],
  ],
  [
    "The ministry closed the mine and paid 40 miners.",
    ["The ministry closed the mine", "ministry paid 40 miners"],
  ],
  [
    "The union rejected the offer, but the port of Wexcombe stayed open.",
    ["The union rejected the offer", "the port of Wexcombe stayed open"],
  ],
  [
    "The army withdrew from the valley, leaving 200 houses in ruins.",
    ["The army withdrew from the valley", "leaving 200 houses in ruins"],
  ],
  [
    "In May, the council bought the hall of the guild, which opened in 1911.",
    ["In May, the council bought the hall of the guild", "the hall of the guild opened in 1911"],
  ],
  [
    "Minister Okafor met Ada Lindgren, who leads the union.",
    ["Minister Okafor met Ada Lindgren", "Ada Lindgren leads the union"],
  ],
];

const oneThing: readonly string[] = [
  "The ministry closed the mine.",
  "The talks in Doha and Cairo were secret.",
  "The union and the ministry agreed on a truce.",
  "Thirty-three hostages returned, including eight dead.",
  "The war lasted from May 4, 1911, to June 7, 1913.",
  "The talks concern not only the port but also the mine.",
  "“The mine is safe, and the ministry closed it,” Lindgren said.",
  "The envoy, citing two officials, confirmed the talks.",
  "",
  "and",
];

describe("the parts of a claim", () => {
  it.each(severalParts)("are sentences of their own: %s", (claim, parts) => {
    expect(partsOf(claim).map(({ text }) => text)).toEqual(parts);
  });

  it.each(severalParts)("stand where their spans say: %s", (claim) => {
    for (const { start, end, text } of partsOf(claim)) {
      expect(text.endsWith(claim.slice(start, end).split(" ").at(-1) ?? "")).toBe(true);
    }
  });

  it.each(oneThing)("are none where it says one thing: %s", (claim) => {
    expect(partsOf(claim)).toEqual([]);
  });
});
