import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termsOf } from "@/lib/retrieval";
import { NO_TERM_CASES, TERM_CASES } from "./terms.cases";

describe("termsOf", () => {
  it.each(TERM_CASES)("reads %j", (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it.each(NO_TERM_CASES)("finds nothing in %j", (text) => {
    expect(termsOf(text)).toEqual([]);
  });

  it("survives any string, and gives no term that is empty or longer than forty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const term of termsOf(text)) {
          expect(term.length).toBeGreaterThan(0);
          expect(term.length).toBeLessThanOrEqual(40);
        }
      }),
    );
  });

  it("reads a megabyte without a space", () => {
    expect(termsOf("x".repeat(1_000_000))).toHaveLength(1);
  });
});
