import fc from "fast-check";
import { expect, it } from "vitest";
import { hashOfSource, sourceOfHash } from "@/lib/state";

it("a place in a source survives its address", () => {
  const passage = fc
    .tuple(fc.nat(), fc.integer({ min: 1, max: 1000 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const sourceId = fc.string({ minLength: 1, unit: "grapheme" });
  fc.assert(
    fc.property(sourceId, fc.option(passage, { nil: undefined }), (id, span) => {
      const place = { sourceId: id, ...(span === undefined ? {} : { passage: span }) };
      expect(sourceOfHash(hashOfSource(place))).toEqual(place);
    }),
  );
});

it.each(["", "#", "#source=", "#start=1&end=2", "#notes"])("the fragment %j names no source", (hash) => {
  expect(sourceOfHash(hash)).toBeUndefined();
});

it.each([
  "#source=a&start=5&end=5",
  "#source=a&start=-1&end=5",
  "#source=a&start=1",
  "#source=a&start=x&end=9",
  "#source=a&start=1.5&end=9",
])("a span that makes no sense is left out: %j", (hash) => {
  expect(sourceOfHash(hash)).toEqual({ sourceId: "a" });
});
