import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { hashOfSearch, hashOfSource, searchOfHash, sourceOfHash } from "@/lib/messaging";

vi.mock("wxt/browser", () => ({ browser: {} })); // Node has no browser; addresses need none

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

it("the words of a search survive their address", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (words) => {
      expect(searchOfHash(hashOfSearch(words))).toBe(words);
      expect(sourceOfHash(hashOfSearch(words))).toBeUndefined();
    }),
  );
});

it.each(["", "#", "#find=", "#source=a"])("the fragment %j searches for nothing", (hash) => {
  expect(searchOfHash(hash)).toBeUndefined();
});
