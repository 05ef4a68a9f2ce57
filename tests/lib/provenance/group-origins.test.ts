import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupOrigins } from "@/lib/provenance";
import { cases } from "./group-origins.cases";

describe("origins", () => {
  it.each(cases)("of $title", ({ passages, groups, unknown = [] }) => {
    const origins = groupOrigins(passages);
    expect(origins.groups.map(({ passages }) => passages)).toEqual(groups);
    expect(origins.unknown).toEqual(unknown);
  });

  it("name every passage once, for any text", () => {
    const testimony = fc.record({ text: fc.string({ unit: "binary" }), outlet: fc.string() });
    fc.assert(
      fc.property(fc.array(testimony, { maxLength: 6 }), (passages) => {
        const { groups, unknown } = groupOrigins(passages);
        const named = [...groups.flatMap((group) => group.passages), ...unknown].sort((a, b) => a - b);
        expect(named).toEqual(passages.map((_, index) => index));
      }),
    );
  });
});
