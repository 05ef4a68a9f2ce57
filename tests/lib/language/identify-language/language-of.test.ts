import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageOf } from "@/lib/language";
import { IDENTIFIED, UNDETERMINED } from "./language-of.cases";

/** Any UTF-16 units at all, halves of surrogate pairs among them. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe("languageOf", () => {
  test.each(IDENTIFIED)("tells $language: $text", ({ language, text }) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each(UNDETERMINED)("does not guess from %j", (text) => {
    expect(languageOf(text)).toBe("und");
  });

  test("English with a foreign quotation stays English", () => {
    const text =
      'The minister said on Monday that the plan was dead. "Je ne sais pas," he told the paper, and then he left the room with his aides.';
    expect(languageOf(text)).toBe("en");
  });

  test("any string has an answer of two letters or none", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(languageOf(text)).toMatch(/^(?:[a-z]{2}|und)$/u);
      }),
    );
  });
});
