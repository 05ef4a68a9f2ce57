import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, tokenize } from "@/lib/language";
import type { Span } from "@/lib/model";

/** Every span of an analysis, however deep. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

const newsWords = fc.constantFrom(
  ..."“ ” \" '' said . , : according to he that not Karoline Leavitt the U.S. first told asked “No ” denied — ( ) ! plans will if -".split(
    " ",
  ),
);

/** Properties over all of Unicode take their time on a busy machine. */
const propertyTimeoutMs = 30_000;

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

  it.each([
    ["any string", fc.string({ unit: "binary", maxLength: 200 })],
    ["any string of news words", fc.array(newsWords, { maxLength: 60 }).map((words) => words.join(" "))],
    ["news words without spaces", fc.array(newsWords, { maxLength: 40 }).map((words) => words.join(""))],
  ])("answers %s with spans inside the text", { timeout: propertyTimeoutMs }, (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        for (const span of spansOf(analyze(text))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
