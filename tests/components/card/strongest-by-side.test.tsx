import { describe, expect, it } from "vitest";
import { strongestBySide } from "@/components/card/strongest-by-side";
import type { Evidence, Relation } from "@/lib/model";
import { evidenceOf } from "./evidence-of";

/** "supports:Axis" is supporting evidence of the origin Axis; strongest first. */
const written = (evidence: readonly Evidence[]) =>
  evidence.map(({ relation, origin }) => `${relation}:${origin}`);
const read = (lines: readonly string[]) =>
  lines.map((line) => {
    const [relation, origin = "A"] = line.split(":");
    return evidenceOf(relation as Relation, { origin });
  });

describe("strongestBySide", () => {
  it.each([
    [
      ["supports:A", "supports:B", "conflicts:C"],
      ["conflicts:C", "supports:A"],
    ],
    [
      ["supports:A", "supports:A", "supports:B"],
      ["supports:A", "supports:B"],
    ],
    [
      ["conflicts:A", "conflicts:A", "differs:B"],
      ["conflicts:A", "differs:B"],
    ],
    [["supports:A", "supports:A"], ["supports:A"]],
    [["related:A", "differs:B", "differs:C"], ["differs:B"]],
    [["supports:A", "related:B"], ["supports:A"]],
    [["related:A", "related:B"], ["related:A"]],
    [[], []],
  ])("of %j shows %j", (evidence, shown) => {
    expect(written(strongestBySide(read(evidence)))).toEqual(shown);
  });
});
