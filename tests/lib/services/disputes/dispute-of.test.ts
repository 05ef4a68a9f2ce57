import { describe, expect, it } from "vitest";
import type { Evidence, Reason } from "@/lib/model";
import { disputeOf } from "@/lib/services/disputes/dispute-of";
import { claimOf } from "../../../components/example";
import { makeSource } from "../../store/open-test-library";

const OURS = "The Lindgren administration has confirmed dialogues with Norvia.";
const THEIRS = "The Okafor administration has been in direct talks with Norvia.";

const evidence = (note: Reason["note"], confidence: number): Evidence => ({
  relation: "conflicts",
  confidence,
  reasons: [{ slot: "name", claim: "Lindgren", evidence: "Okafor", verdict: "conflicts", note }],
  sourceId: "b",
  title: "B",
  quote: THEIRS,
  start: 0,
  end: THEIRS.length,
  origin: "B",
  originUnknown: true,
});

const dispute = (note: Reason["note"], confidence: number) =>
  disputeOf(makeSource("a", OURS), claimOf("c", OURS), evidence(note, confidence), THEIRS);

describe("disputeOf", () => {
  it("asks for a sure conflict", () => {
    expect(dispute("another-name", 0.65)).toBeUndefined();
    expect(dispute("another-name", 0.85)?.reasons).toHaveLength(1);
  });

  it("takes two holders of one office for a dispute, however sure the conflict is", () => {
    expect(dispute("another-holder", 0.65)).toMatchObject({
      left: { sourceId: "a", quote: OURS },
      right: { sourceId: "b", quote: THEIRS },
      reasons: [{ claim: "Lindgren", evidence: "Okafor" }],
    });
  });
});
