import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, tokenize } from "@/lib/language";

const newsWords = fc.constantFrom(
  ..."“ ” \" '' said . , : according to he that not Karoline Leavitt the U.S. first told asked “No ” denied — ( ) ! plans will if -".split(
    " ",
  ),
);

describe("analyze", () => {
  it("gives every recogniser's findings on one text", () => {
    const text =
      "White House Press Secretary Karoline Leavitt did not deny that the U.S. may hold its first talks since 1997.";
    const { names, negations, modalities, superlatives, attributions } = analyze(text);
    expect(names.map((name) => name.full)).toEqual(["Karoline Leavitt", "United States"]);
    expect(negations.length).toBeGreaterThan(0);
    expect(modalities.map((modality) => modality.kind)).toEqual(["hedge"]);
    expect(superlatives.map((superlative) => superlative.canonical)).toEqual(["first"]);
    expect(attributions).toHaveLength(1);
  });

  it("links short names to full ones of the context", () => {
    const [name] = analyze("Boehler left Doha.", { context: "Envoy Adam Boehler came on Monday." }).names;
    expect(name?.full).toBe("Adam Boehler");
  });

  it("gives the same for a text whatever was read before it, and lists its tokens when asked late", () => {
    const texts = fc.array(newsWords, { maxLength: 60 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = analyze(text);
        analyze(other);
        expect(first.tokens).toEqual(tokenize(text));
        expect(analyze(text)).toEqual(first);
      }),
    );
  });
});
