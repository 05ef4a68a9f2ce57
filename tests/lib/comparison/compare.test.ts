import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, comparePrepared, prepare } from "@/lib/comparison";
import { agreeing, type CompareCase, conflicting, differing, innocent, unborne } from "./compare.cases";

const answer = ({ claim, passage, claimDate, passageDate }: CompareCase) =>
  compare(
    { text: claim, ...(claimDate === undefined ? {} : { date: claimDate }) },
    { text: passage, ...(passageDate === undefined ? {} : { date: passageDate }) },
  );

const everyCase = [...agreeing, ...conflicting, ...differing, ...innocent];

describe("compare", () => {
  it.each([...agreeing, ...conflicting, ...differing])("answers $relation: $claim / $passage", (each) => {
    const { relation, reasons } = answer(each);
    expect(relation).toBe(each.relation);
    const verdict = { supports: "agrees", conflicts: "conflicts", differs: "differs", related: undefined }[
      relation
    ];
    expect(reasons).toContainEqual(expect.objectContaining({ slot: each.slot, verdict }));
  });

  it.each(innocent)("does not call it a conflict: $claim / $passage", (each) => {
    expect(answer(each).relation).not.toBe("conflicts");
  });

  it.each(unborne)("does not take it for support: $claim / $passage", ({ claim, passage }) => {
    expect(compare({ text: claim }, { text: passage }).relation).not.toBe("supports");
  });

  it.each(everyCase)("quotes both texts verbatim: $claim / $passage", (each) => {
    for (const { claim, evidence, note } of answer(each).reasons) {
      expect(each.claim).toContain(claim);
      expect(each.passage).toContain(evidence);
      expect(note).not.toBe("");
    }
  });

  it("lets no statement conflict with itself", () => {
    for (const { claim, claimDate } of everyCase) {
      const statement = { text: claim, ...(claimDate === undefined ? {} : { date: claimDate }) };
      expect(compare(statement, statement).relation).not.toBe("conflicts");
    }
  });

  it("calls a passage that shares nothing with the claim no evidence", () => {
    const claim = prepare({ text: "The talks took place in Doha." });
    expect(comparePrepared(claim, prepare({ text: "Snow fell over Oslo." }))).toBeUndefined();
    expect(comparePrepared(claim, prepare({ text: "" }))).toBeUndefined();
  });

  it("survives any two strings and keeps confidence between 0 and 1", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(...everyCase.map(({ claim }) => claim)),
    );
    fc.assert(
      fc.property(text, text, (claim, passage) => {
        const { confidence, reasons } = compare({ text: claim }, { text: passage, date: "2024-02-30" });
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const reason of reasons) {
          expect(claim).toContain(reason.claim);
          expect(passage).toContain(reason.evidence);
        }
      }),
      { numRuns: 40 },
    );
  });
});
