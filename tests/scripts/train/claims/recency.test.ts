import { expect, test } from "vitest";
import { recencyWeights } from "@/scripts/train/claims/recency";

test("later rows count more, whatever their order in the file, and rows without a number count once", () => {
  const ids = ["debates:30", "debates:10", "debates:20", "letter"];
  const [last, first, middle, other] = recencyWeights(ids.map((id) => ({ id })));
  expect(first).toBe(1);
  expect(other).toBe(1);
  expect(middle).toBeGreaterThan(first ?? 0);
  expect(last).toBeGreaterThan(middle ?? 0);
  expect(last).toBeLessThan(3);
});

test("rows without ids count once", () => {
  expect(recencyWeights([{}, {}])).toEqual([1, 1]);
});
