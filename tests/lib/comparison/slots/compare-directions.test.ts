import { describe, expect, it } from "vitest";
import { compare } from "@/lib/comparison";

const between = (claim: string, passage: string) => compare({ text: claim }, { text: passage });

const opposite: readonly [claim: string, passage: string][] = [
  ["Wexcombe voted for the bridge.", "In Wexcombe 62 percent voted against the bridge."],
  ["The court ruled for Marlow in the case.", "The court ruled against Marlow in the case."],
  ["The night train ran from Oslo to Lorne.", "The night train ran from Lorne to Oslo."],
  ["He moved to Marlow in 2011.", "He moved from Marlow in 2011."],
  ["Ben Ortel resigned before the election in Marlow.", "Ben Ortel resigned after the election in Marlow."],
];

const alike: readonly [claim: string, passage: string][] = [
  ["Ada Quay resigned to protest against the plan.", "Ada Quay resigned in protest against the plan."],
  ["The night train ran from Oslo to Lorne.", "From Oslo the night train ran to Lorne."],
  ["Wexcombe voted for the bridge.", "Wexcombe voted for the bridge and against the tunnel."],
  ["He moved to Marlow from Lorne.", "He moved from Lorne to Marlow."],
];

describe("compareDirections", () => {
  it.each(opposite)("sees the other way: %s / %s", (claim, passage) => {
    const { relation, reasons } = between(claim, passage);
    expect(reasons.map(({ note }) => note)).toContain("opposite-directions");
    expect(["conflicts", "differs"]).toContain(relation);
  });

  it.each(alike)("sees one way: %s / %s", (claim, passage) => {
    const { relation, reasons } = between(claim, passage);
    expect(reasons.map(({ note }) => note)).not.toContain("opposite-directions");
    expect(relation).not.toBe("conflicts");
  });
});
