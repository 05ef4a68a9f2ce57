import { expect, it } from "vitest";
import { sumForest, unpackForest } from "@/lib/comparison/decision/forest";

/** Two trees: on feature 0 at bin 3, its right side on feature 1 at bin 0; and a leaf alone. */
const packed = [1, 3, 0, 10, 2, 0, 0, 20, 0, 30, 0, 5];

const cases: readonly (readonly [readonly number[], number])[] = [
  [[3, 9], 15],
  [[4, 0], 25],
  [[4, 1], 35],
];

it.each(cases)("sums the leaves that bins %j lead to", (bins, sum) => {
  expect(sumForest(unpackForest(packed), Uint8Array.from(bins))).toBe(sum);
});

it("sums nothing over no trees", () => {
  expect(sumForest(unpackForest([]), new Uint8Array(4))).toBe(0);
});
