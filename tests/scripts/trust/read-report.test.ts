import { describe, expect, it } from "vitest";
import { readReport } from "@/scripts/trust/read-report";

const test = (title: string, status: string, tags: readonly string[], figure?: string) => ({
  fullName: title,
  status,
  tags,
  meta: figure === undefined ? {} : { figure },
});

const report = (...files: readonly object[]) => JSON.stringify({ testResults: files });

describe("readReport", () => {
  it("gives what the tests of rows found, and leaves out all others", () => {
    const file = {
      name: "a.test.ts",
      status: "failed",
      assertionResults: [
        test("keeps", "passed", ["R1"], "0 lost"),
        test("finds", "failed", ["R2", "R3"]),
        test("is passed over", "skipped", ["R4"]),
        test("is of no row", "passed", []),
      ],
    };
    expect(readReport(report(file))).toEqual([
      { rows: ["R1"], title: "keeps", holds: true, figure: "0 lost" },
      { rows: ["R2", "R3"], title: "finds", holds: false },
    ]);
  });

  it("tells of a file whose tests could not be run", () => {
    const file = { name: "a.test.ts", status: "failed", assertionResults: [] };
    const passedOver = { name: "b.test.ts", status: "passed", assertionResults: [] };
    expect(readReport(report(file, passedOver))).toEqual([{ rows: [], title: "a.test.ts", holds: false }]);
  });
});
