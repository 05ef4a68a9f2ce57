import { describe, expect, test } from "vitest";
import { reasonsOf } from "@/lib/language/claims/reasons-of";
import { sentenceOf } from "@/lib/language/claims/sentence";
import { GIVEN, NOT_GIVEN } from "./reasons-of.cases";

const reasonsIn = (text: string) => reasonsOf(sentenceOf(text).words);

describe("reasonsOf", () => {
  test.each(GIVEN)("finds a $reason in: $text", ({ text, reason }) => {
    expect(reasonsIn(text)).toContain(reason);
  });

  test.each(NOT_GIVEN)("finds no $reason in: $text", ({ text, reason }) => {
    expect(reasonsIn(text)).not.toContain(reason);
  });

  test("names what is measured first and what is merely told last, each once", () => {
    const text = "Prices rose 4 percent in 2019 and 6 percent in 2020, the highest rise since 1980, he said.";
    expect(reasonsIn(text)).toEqual([
      "quantity",
      "date",
      "superlative",
      "comparison",
      "attribution",
      "event",
    ]);
  });

  test("nothing gives no reason", () => {
    expect(reasonsIn("")).toEqual([]);
  });
});
