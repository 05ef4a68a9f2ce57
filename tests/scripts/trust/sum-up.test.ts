import { describe, expect, it } from "vitest";
import { readReport } from "@/scripts/trust/read-report";
import { rows } from "@/scripts/trust/rows";
import { sumUp } from "@/scripts/trust/sum-up";

const [first, second] = [
  { id: "H1", fault: "a storm", toReach: "0" },
  { id: "H2", fault: "a flood", toReach: "0" },
] as const;

const report = (...tests: readonly object[]): string =>
  JSON.stringify({ testResults: [{ name: "a.test.ts", status: "passed", assertionResults: tests }] });

const test = (status: string, tags: readonly string[], figure?: string) => ({
  fullName: "the reader stands",
  status,
  tags,
  meta: { figure },
});

describe("the rows of faults", () => {
  it("have an id each", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each([
    ["no test belongs to it", [], false],
    ["its one test was passed over", [test("skipped", ["H1"])], false],
    ["only another row's test passed", [test("passed", ["H2"], "0")], false],
    ["one of its tests fails", [test("passed", ["H1"], "0"), test("failed", ["H1"])], false],
    ["all its tests pass and none measured a figure", [test("passed", ["H1"])], false],
    ["all its tests pass", [test("passed", ["H1"]), test("passed", ["H1", "H2"], "0")], true],
  ])("a row holds or not: %s", (_, tests, holds) => {
    expect(sumUp([first], readReport(report(...tests)))[0]?.holds).toBe(holds);
  });

  it("are printed with what was measured, what fails, and how many tests hold", () => {
    const findings = readReport(
      report(test("passed", ["H1"], "0 of 9"), test("failed", ["H1"], "3 of 9"), test("passed", [])),
    );
    expect(sumUp([first, second], findings).map(({ figures }) => figures)).toEqual([
      ["0 of 9", "3 of 9", "fails: the reader stands", "1 of 2 tests hold"],
      ["no figure", "0 of 0 tests hold"],
    ]);
  });
});
