import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "@/lib/language";

const surfaces = (text: string) => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
  it("keeps dotted abbreviations whole and parts possessives", () => {
    expect(surfaces("The U.S. envoy's 1,800 don’t-knows.")).toEqual([
      "The",
      "U.S.",
      "envoy",
      "'s",
      "1,800",
      "don’t",
      "-",
      "knows",
      ".",
    ]);
  });

  it("covers every character that is not white space, once and in order, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (const token of tokens) {
          expect(text.slice(end, token.start).trim()).toBe("");
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});
