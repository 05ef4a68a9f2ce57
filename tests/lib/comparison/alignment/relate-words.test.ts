import { expect, it } from "vitest";
import { prepare } from "@/lib/comparison";
import { relateWords, shareRoot, smallEditDistance } from "@/lib/comparison/alignment/relate-words";

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

it.each([
  ["France", "Paris", "broader"],
  ["Paris", "France", undefined],
  ["Paris", "Oslo", undefined],
])("relates %s, where the claim has it, to %s: %s", (ours, theirs, kind) => {
  const [a, b] = [ours, theirs].map((place) => prepare({ text: `They met in ${place}.` }).words.at(-1));
  if (a === undefined || b === undefined) throw new Error(`no word in ${ours} or ${theirs}`);
  expect(relateWords(a, b)).toBe(kind);
});
