import { expect, it } from "vitest";
import { countEvidence } from "@/components/evidence";
import type { Evidence } from "@/lib/model";
import { evidenceOf, findingOf } from "../example";

const from = (sourceId: string, relation: Evidence["relation"]) => evidenceOf({ sourceId, relation });

it.each([
  ["3 sources, 1 origin", 1, [from("a", "supports"), from("b", "supports"), from("c", "conflicts")]],
  ["1 source, 1 origin", 1, [from("a", "supports"), from("a", "conflicts"), from("b", "related")]],
  ["2 sources with a difference", 0, [from("a", "differs"), from("b", "differs"), from("c", "related")]],
  ["1 source on the same matter", 0, [from("a", "related")]],
  ["", 0, []],
])("counts sources once and only those that take a side: %j", (words, origins, evidence) => {
  expect(countEvidence(findingOf("claim", { origins, evidence }))).toBe(words);
});
