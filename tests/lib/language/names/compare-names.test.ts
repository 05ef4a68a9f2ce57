import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "@/lib/language";
import { comparisons } from "./names.cases";

/** Properties over all of Unicode take their time on a busy machine. */
const propertyTimeoutMs = 30_000;

describe("compareNames", () => {
  it.each(comparisons)("%s and %s: %s", (a, b, expected) => {
    expect(compareNames(a, b)).toBe(expected);
    expect(compareNames(b, a)).toBe(expected);
  });

  it("is symmetric, and never throws, for any two strings", { timeout: propertyTimeoutMs }, () => {
    const names = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("Leavitt", "K. Levitt", "US", "Jo"),
    );
    fc.assert(fc.property(names, names, (a, b) => compareNames(a, b) === compareNames(b, a)));
  });
});
