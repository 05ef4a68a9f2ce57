import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "@/lib/language";
import { SPLIT, WHOLE } from "./split-sentences.cases";

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each(SPLIT)("parts $title", ({ text, sentences }) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each(WHOLE)("keeps whole: %s", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it("finds nothing in an empty text or in white space", () => {
    expect(splitSentences("")).toEqual([]);
    expect(splitSentences(" \n\t ")).toEqual([]);
  });

  it("covers every character but white space, once and in order, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let end = 0;
        let isCovered = true;
        for (const sentence of splitSentences(text)) {
          isCovered &&= sentence.start >= end && sentence.end > sentence.start;
          isCovered &&= text.slice(end, sentence.start).trim() === "";
          end = sentence.end;
        }
        expect(isCovered && text.slice(end).trim() === "").toBe(true);
      }),
    );
  });

  it("survives texts made of marks, quotes and breaks", () => {
    const marks = fc.array(
      fc.constantFrom(".", "!", "?", "…", '"', "”", ")", " ", "\n", "a", "A", "1", ":)", "--"),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join("");
        const joined = sentencesOf(text).join("");
        expect(joined.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});
