import { describe, expect, it } from "vitest";
import type { Dispute, Slot } from "@/lib/model";
import { groupDisputes } from "@/lib/state";

const side = (place: string, origin = place) => {
  const [sourceId = "", start = "0"] = place.split(":");
  return {
    sourceId,
    title: sourceId,
    start: Number(start),
    end: Number(start) + 5,
    quote: "quote",
    origin,
    originUnknown: false,
  };
};

const disputeOf = (
  left: string,
  right: string,
  [slot, claim, evidence]: [Slot, string, string],
  origins: readonly [string?, string?] = [],
): Dispute => ({
  id: `${left} | ${right}`,
  left: side(left, origins[0]),
  right: side(right, origins[1]),
  confidence: 0.9,
  reasons: [{ slot, claim, evidence, verdict: "conflicts", note: "numbers-apart" }],
});

const grouped = (disputes: readonly Dispute[]) =>
  groupDisputes(disputes).map(({ disputes: own }) => own.map(({ id }) => id));

describe("groupDisputes", () => {
  it.each<[why: string, disputes: readonly Dispute[]]>([
    [
      "they share a passage and a slot",
      [disputeOf("a:0", "b:0", ["number", "3", "4"]), disputeOf("a:0", "c:0", ["number", "3", "5"])],
    ],
    [
      "they name the same two values, in either order and letter case",
      [disputeOf("a:0", "b:0", ["name", "Ann", "Anne"]), disputeOf("c:0", "d:0", ["name", "ANNE", "Ann"])],
    ],
    [
      "a third joins them",
      [
        disputeOf("a:0", "b:0", ["number", "3", "4"]),
        disputeOf("c:0", "d:0", ["number", "6", "7"]),
        disputeOf("b:0", "c:0", ["number", "4", "6"]),
      ],
    ],
  ])("puts disputes together when %s", (_, disputes) => {
    expect(grouped(disputes)).toEqual([disputes.map(({ id }) => id)]);
  });

  it.each<[why: string, disputes: readonly Dispute[]]>([
    [
      "they are about another slot of the same passage",
      [disputeOf("a:0", "b:0", ["number", "3", "4"]), disputeOf("a:0", "c:0", ["name", "Ann", "Anne"])],
    ],
    [
      "they stand in other passages of the same sources, with other values",
      [disputeOf("a:0", "b:0", ["number", "3", "4"]), disputeOf("a:9", "b:9", ["number", "5", "6"])],
    ],
  ])("keeps disputes apart when %s", (_, disputes) => {
    expect(grouped(disputes)).toEqual(disputes.map(({ id }) => [id]));
  });

  it("counts sources and origins, several sources of one origin once", () => {
    const [fact] = groupDisputes([
      disputeOf("a:0", "b:0", ["number", "3", "4"], ["Reuters", "AFP"]),
      disputeOf("a:0", "c:0", ["number", "3", "4"], ["Reuters", "AFP"]),
    ]);
    expect(fact).toMatchObject({ slot: "number", sources: 3, origins: 2 });
  });

  it("has no facts where nothing is disputed", () => {
    expect(groupDisputes([])).toEqual([]);
  });
});
