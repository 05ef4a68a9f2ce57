import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDocument } from "@/lib/comparison";

const report = [
  "The harbour council of Port Ellis met on Monday to vote on the new ferry terminal.",
  "After four hours of debate the council approved the terminal by nine votes to two.",
  "Mayor Dana Whitlock said that building would begin in March and cost 48 million dollars.",
  "Fishermen from the old quay protested outside the town hall.",
  "They fear that the larger ferries will keep their boats from the inner basin.",
  "A decision on compensation is expected before the summer.",
].join(" ");

describe("compareDocument", () => {
  it("finds a claim's sentence in a long document", () => {
    const claim = "The council approved the terminal by nine votes to two.";
    expect(compareDocument({ text: claim }, { text: report }).relation).toBe("supports");
  });

  it("does not find support for what the document does not say", () => {
    const claim = "The airline ordered forty wide-body jets from a European factory.";
    const { relation } = compareDocument({ text: claim }, { text: report });
    expect(relation).not.toBe("supports");
    expect(relation).not.toBe("conflicts");
  });

  it("quotes the document verbatim", () => {
    const claim = "The terminal will cost 40 million dollars. The council approved it by nine votes to two.";
    for (const reason of compareDocument({ text: claim }, { text: report }).reasons) {
      expect(claim).toContain(reason.claim);
      expect(report).toContain(reason.evidence);
    }
  });

  it("survives any two strings", () => {
    const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constant(report), fc.constant(""));
    fc.assert(
      fc.property(text, text, (claim, document) => {
        expect(["supports", "conflicts", "differs", "related"]).toContain(
          compareDocument({ text: claim }, { text: document }).relation,
        );
      }),
      { numRuns: 30 },
    );
  });
});
