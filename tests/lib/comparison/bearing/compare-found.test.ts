import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFound, prepare } from "@/lib/comparison";
import { bearing, elsewhere } from "./compare-found.cases";

const answer = ({ claim, passage }: { readonly claim: string; readonly passage: string }) =>
  compareFound(prepare({ text: claim }), prepare({ text: passage }));

describe("compareFound", () => {
  it.each(bearing)("answers $relation: $claim / $passage", (each) => {
    const found = answer(each);
    expect(found?.relation).toBe(each.relation);
    if (each.slot === undefined) return;
    const verdict = each.relation === "conflicts" ? "conflicts" : "agrees";
    expect(found?.reasons).toContainEqual(expect.objectContaining({ slot: each.slot, verdict }));
  });

  it.each(elsewhere)("takes no side: $claim / $passage", (each) => {
    expect(["supports", "conflicts"]).not.toContain(answer(each)?.relation);
  });

  it("accuses of nothing unless it calls a conflict", () => {
    for (const each of [...bearing, ...elsewhere]) {
      const found = answer(each);
      if (found === undefined || found.relation === "conflicts") continue;
      expect(found.reasons.map(({ verdict }) => verdict)).not.toContain("conflicts");
    }
  });

  it("says nothing of what shares no word", () => {
    const passage = "The orchestra tunes its violins at dusk.";
    expect(answer({ claim: "Inflation fell to 3 per cent.", passage })).toBeUndefined();
  });

  it("survives any two strings", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (claim, passage) => {
        const confidence = answer({ claim, passage })?.confidence ?? 0;
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
