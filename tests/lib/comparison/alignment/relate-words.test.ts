import { expect, it } from "vitest";
import { shareRoot, smallEditDistance } from "@/lib/comparison/alignment/relate-words";

it.each([
  ["negotiate", "negotiations", true],
  ["review", "reviewer", true],
  ["invade", "invasion", false],
  ["president", "presentation", false],
  ["car", "care", false],
])("says whether %s and %s share a root: %s", (a, b, shared) => {
  expect(shareRoot(a, b)).toBe(shared);
});

it.each([
  ["levitt", "leavitt", 1],
  ["caroline", "karoline", 1],
  ["doha", "cairo", 3],
  ["same", "same", 0],
  ["", "ab", 2],
])("counts the edits between %s and %s", (a, b, distance) => {
  expect(smallEditDistance(a, b)).toBe(distance);
});
