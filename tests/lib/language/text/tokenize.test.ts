import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "@/lib/language";

const surfaces = (text: string) => tokenize(text).map((token) => token.text);

/** Properties over all of Unicode take their time on a busy machine. */
const propertyTimeoutMs = 30_000;

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

  it("agrees with its definition as a regular expression, for any string", {
    timeout: propertyTimeoutMs,
  }, () => {
    const definition =
      /(?:\p{L}\.){2,}|\p{Nd}+(?:[.,]\p{Nd}+)*|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}+)*|\S/gu;
    const fragments = fc.constantFrom(
      ..."U.S. ' ’ s 's ’s a.m. 1,800 2.5 é e\u0301 ٣ ½ 𝒜 👍 \ud800 \udc00 don 't . ,".split(" "),
      " ",
    );
    const strings = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fragments).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(strings, (text) => {
        expect(surfaces(text)).toEqual([...text.matchAll(definition)].map((match) => match[0]));
      }),
      { numRuns: 200 },
    );
  });

  it("covers every character that is not white space, once and in order, for any string", {
    timeout: propertyTimeoutMs,
  }, () => {
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

  it("remembers words without mixing them up: a second look gives the same, for any strings between", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, others) => {
        const before = tokenize(text);
        for (const other of others) tokenize(other);
        expect(tokenize(text)).toEqual(before);
      }),
    );
  });

  it("tells words that are spelled alike apart by their capitals", () => {
    const [first, second, third] = tokenize("Will will WILL");
    expect([first?.text, second?.text, third?.text]).toEqual(["Will", "will", "WILL"]);
    expect(first?.classes).toBe(third?.classes);
    expect(first?.classes).not.toBe(second?.classes);
  });
});
