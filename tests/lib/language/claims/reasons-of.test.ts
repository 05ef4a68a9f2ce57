import { describe, expect, test } from "vitest";
import { tokenize } from "@/lib/language";
import { reasonsOf } from "@/lib/language/claims/reasons-of";
import { GIVEN, NOT_GIVEN } from "./reasons-of.cases";

describe("reasonsOf", () => {
  test.each(GIVEN)("finds a $reason in: $text", ({ text, reason }) => {
    expect(reasonsOf(tokenize(text))).toContain(reason);
  });

  test.each(NOT_GIVEN)("finds no $reason in: $text", ({ text, reason }) => {
    expect(reasonsOf(tokenize(text))).not.toContain(reason);
  });

  test("names what is measured first and what is merely told last, each once", () => {
    const text = "Prices rose 4 percent in 2019 and 6 percent in 2020, the highest rise since 1980, he said.";
    expect(reasonsOf(tokenize(text))).toEqual([
      "quantity",
      "date",
      "superlative",
      "comparison",
      "attribution",
      "event",
    ]);
  });

  test("nothing gives no reason", () => {
    expect(reasonsOf([])).toEqual([]);
  });
});
