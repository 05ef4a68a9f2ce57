import { expect, it } from "vitest";
import { standingOf } from "@/lib/comparison";
import type { Relation, Standing } from "@/lib/model";

const cases: readonly (readonly [readonly Relation[], Standing])[] = [
  [[], "silent"],
  [["related"], "unclear"],
  [["related", "differs"], "unclear"],
  [["supports", "related"], "supported"],
  [["conflicts", "differs"], "conflicting"],
  [["supports", "conflicts"], "contested"],
];

it.each(cases)("joins %j to %s", (relations, standing) => {
  expect(standingOf(relations)).toBe(standing);
});
