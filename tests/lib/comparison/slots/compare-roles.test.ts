import { describe, expect, it } from "vitest";
import { compare } from "@/lib/comparison";

const between = (claim: string, passage: string) => compare({ text: claim }, { text: passage });

const changedPlaces: readonly [claim: string, passage: string][] = [
  ["The rebels attacked the army in Lorne.", "The army attacked the rebels in Lorne."],
  ["Wexcombe sold its largest crane to Marlow.", "Marlow sold its largest crane to Wexcombe."],
  ["The US gave Ukraine three radar stations.", "Ukraine gave the US three radar stations."],
  [
    "The port of Wexcombe is larger than the port of Marlow.",
    "The port of Marlow is larger than the port of Wexcombe.",
  ],
  ["Prices rose faster in Spain than in Italy.", "Prices rose faster in Italy than in Spain."],
  ["Norvia exports more grain than Lorne.", "Lorne exports more grain than Norvia."],
];

const sameEitherWay: readonly [claim: string, passage: string][] = [
  ["Norvia signed the treaty with Lorne.", "Lorne signed the treaty with Norvia."],
  ["Ada Quay met Ben Ortel in Oslo.", "Ben Ortel met Ada Quay in Oslo."],
  ["The army attacked the rebels in Lorne.", "The rebels were attacked by the army in Lorne."],
  ["Wexcombe sold its crane to Marlow.", "Its crane was sold to Marlow by Wexcombe."],
  ["Marlow is smaller than Wexcombe.", "Wexcombe is larger than Marlow."],
  ["More than ten ships left the port of Wexcombe.", "The port of Wexcombe saw more than ten ships leave."],
];

describe("compareRoles", () => {
  it.each(changedPlaces)("tells who did what to whom: %s / %s", (claim, passage) => {
    const { relation, reasons } = between(claim, passage);
    expect(reasons.map(({ note }) => note)).toContain("roles-changed");
    expect(["conflicts", "differs"]).toContain(relation);
  });

  it.each(sameEitherWay)("sees no other doer: %s / %s", (claim, passage) => {
    const { relation, reasons } = between(claim, passage);
    expect(reasons.map(({ note }) => note)).not.toContain("roles-changed");
    expect(relation).not.toBe("conflicts");
  });

  it.each([...changedPlaces, ...sameEitherWay])("finds nothing changed in one text: %s", (claim) => {
    expect(between(claim, claim).reasons.map(({ note }) => note)).not.toContain("roles-changed");
  });
});
