import { expect, it } from "vitest";
import { countTags, withTags } from "@/lib/state";

it.each([
  [["port"], "ministry", ["port", "ministry"]],
  [[], "#port, ministry ,", ["port", "ministry"]],
  [["Port"], "port", ["Port"]],
  [[], "  to   call ", ["to call"]],
  [["port"], " , # ,", ["port"]],
  [[], "x".repeat(200), ["x".repeat(60)]],
])("the tags %j with %j typed are %j", (tags, typed, expected) => {
  expect(withTags(tags, typed)).toEqual(expected);
});

it("counts tags, the most used first", () => {
  const counted = countTags([{ tags: ["b", "a"] }, { tags: ["b"] }, { tags: ["c"] }]);
  expect(counted).toEqual([
    { tag: "b", count: 2 },
    { tag: "a", count: 1 },
    { tag: "c", count: 1 },
  ]);
});
