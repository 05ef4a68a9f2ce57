import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareParts, joinParts, prepare, readClaim, standingOf } from "@/lib/comparison";

const claim =
  "During the strike's first phase, the ferries carried 33 passengers to Wexcombe, while the ministry of Norvia released about 1,800 prisoners.";
const ofFerries = "During the strike's first phase, the ferries carried 33 passengers to Wexcombe.";
const ofPrisoners = "During the strike, the ministry of Norvia released about 1,800 prisoners.";
const otherPrisoners = "During the strike, the ministry of Norvia released about 2,600 prisoners.";

function standing(...passages: readonly string[]) {
  const read = readClaim({ text: claim });
  const compared = passages
    .map((text) => compareParts(read, prepare({ text })))
    .filter((answer) => answer !== undefined);
  const comparisons = joinParts(read, compared);
  return { comparisons, standing: standingOf(comparisons.map(({ relation }) => relation)) };
}

describe("a claim of two parts", () => {
  it("is covered in part by a passage on one of them, and the reason names that part", () => {
    const { comparisons, standing: found } = standing(ofFerries);
    expect(found).toBe("unclear");
    expect(comparisons[0]?.relation).toBe("differs");
    expect(comparisons[0]?.reasons[0]).toMatchObject({
      slot: "scope",
      verdict: "differs",
      claim: "During the strike's first phase, the ferries carried 33 passengers to Wexcombe",
      evidence: ofFerries,
    });
  });

  it("is supported by two passages that bear out a part each", () => {
    const { comparisons, standing: found } = standing(ofFerries, ofPrisoners);
    expect(found).toBe("supported");
    expect(comparisons.map(({ relation }) => relation)).toEqual(["supports", "supports"]);
  });

  it("conflicts where one part does, and the reasons name the value and the part", () => {
    const { comparisons, standing: found } = standing(otherPrisoners);
    expect(found).toBe("conflicting");
    const { reasons } = comparisons[0] ?? { reasons: [] };
    expect(reasons[0]).toMatchObject({ slot: "number", verdict: "conflicts", claim: "about 1,800" });
    expect(reasons.at(-1)).toMatchObject({
      slot: "scope",
      claim: "the ministry of Norvia released about 1,800 prisoners",
    });
  });

  it("conflicts with nothing that says only what its last words say, of another place", () => {
    const read = readClaim({
      text: "The ministry of Norvia confirmed 31 new cases in Wexcombe and Varna, bringing the total to 128.",
    });
    const passage = prepare({ text: "50 new cases were confirmed, bringing the total of cases to 275." });
    expect(compareParts(read, passage)?.comparison.relation).not.toBe("conflicts");
  });

  it.each([
    [
      "Two people died, and more than 200 others may have been exposed to anthrax in Wexcombe.",
      "Police released the names of the two people killed in a crash on Tuesday.",
    ],
    [
      "The council of Wexcombe closed the bridge, and two people died.",
      "The storm passed over Alderney in May and two people died.",
    ],
    [
      "Keep copies of repair estimates, medical bills, receipts for rental cars, and other related documents.",
      "Senator Okafor asked for a full copy of the report and related documents.",
    ],
  ])("is not covered in part by another matter: %s", (text, passage) => {
    expect(compareParts(readClaim({ text }), prepare({ text: passage }))?.comparison.relation).not.toBe(
      "differs",
    );
  });

  it("is contested where one part is borne out with all others elsewhere, and one is spoken against", () => {
    expect(standing(ofFerries, ofPrisoners, otherPrisoners).standing).toBe("contested");
  });

  it("is not borne out by two passages on the same part", () => {
    expect(standing(ofFerries, ofFerries).standing).toBe("unclear");
  });
});

it("quotes the claim and the passage verbatim, whatever they are", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(claim, ofFerries));
  fc.assert(
    fc.property(text, text, (asked, passage) => {
      const reasons = compareParts(readClaim({ text: asked }), prepare({ text: passage }))?.comparison
        .reasons;
      for (const reason of reasons ?? []) {
        expect(asked).toContain(reason.claim);
        expect(passage).toContain(reason.evidence);
      }
    }),
    { numRuns: 60 },
  );
});
