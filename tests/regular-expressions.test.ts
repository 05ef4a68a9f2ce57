import { describe, expect, it } from "vitest";
import { findBlowUp } from "./regular-expressions/find-blow-up";
import { readExpressions } from "./regular-expressions/read-expressions";

const timeoutMs = 120_000;

it.each([
  ["^(a+)+$", "u"],
  [" +$", "u"],
  ["(?<=x)[a-z]+!", "u"],
])("the check finds that /%s/%s takes more than linear time", { timeout: timeoutMs }, (source, flags) => {
  expect(findBlowUp(new RegExp(source, flags))).toBeDefined();
});

it.each([
  ["(?<! ) +$", "u"],
  ["\\p{Lu}.{0,60}$", "u"],
])("the check lets /%s/%s pass, which takes linear time", { timeout: timeoutMs }, (source, flags) => {
  expect(findBlowUp(new RegExp(source, flags))).toBeUndefined();
});

const expressions = await readExpressions();

describe("the expressions of the extension", { tags: ["H12"] }, () => {
  it("are found", ({ task }) => {
    task.meta.figure = `${expressions.length} expressions, each of them linear by recheck where the tests below hold`;
    expect(expressions.length).toBeGreaterThan(100);
    expect(expressions.map(({ place }) => place)).toContainEqual(expect.stringMatching("dateline.ts")); // built of parts
  });

  it.each(expressions)("$place takes linear time: $expression", { timeout: timeoutMs }, ({ expression }) => {
    expect(findBlowUp(expression)).toBeUndefined();
  });
});
