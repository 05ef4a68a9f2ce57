import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LARGEST_WEIGHT, packWeights, unpackWeights } from "@/lib/language/claims/pack-weights";

const weight = fc.oneof(fc.constant(0), fc.integer({ min: -LARGEST_WEIGHT, max: LARGEST_WEIGHT }));

describe("packWeights", () => {
  test("what is packed comes back, however many zeros lie between", () => {
    fc.assert(
      fc.property(fc.array(weight), fc.nat(400), fc.array(weight), (before, zeros, after) => {
        const weights = Int8Array.from([...before, ...new Array<number>(zeros).fill(0), ...after]);
        expect(unpackWeights(packWeights(weights), weights.length)).toEqual(weights);
      }),
    );
  });

  test("refuses weights that no character stands for", () => {
    expect(() => packWeights(Int8Array.of(LARGEST_WEIGHT + 1))).toThrow("out of range");
  });

  test("refuses characters that it does not write", () => {
    expect(() => unpackWeights('"', 10)).toThrow("damaged");
  });

  test("writes text that JSON leaves as it is", () => {
    const all = Int8Array.from({ length: 2 * LARGEST_WEIGHT + 1 }, (_, index) => index - LARGEST_WEIGHT);
    const packed = packWeights(all);
    expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  });
});
