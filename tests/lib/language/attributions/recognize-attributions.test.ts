import { describe, expect, it } from "vitest";
import { recognizeAttributions } from "@/lib/language";
import { textOf } from "@/lib/model";
import {
  type AttributionCase,
  chainCases,
  indirectCases,
  negativeCases,
  quotedCases,
} from "./attributions.cases";

function read(text: string) {
  return recognizeAttributions(text).map((attribution) => ({
    source: textOf(text, attribution.source),
    cue: textOf(text, attribution.cue),
    content: attribution.content.map((piece) => textOf(text, piece)).join(" … "),
    ...(attribution.anonymous ? { anonymous: true } : {}),
    ...(attribution.via === undefined ? {} : { via: textOf(text, attribution.via) }),
  }));
}

const readsAsExpected = ({ text, attributions }: AttributionCase) => expect(read(text)).toEqual(attributions);

describe("recognizeAttributions", () => {
  describe("finds who is reported to say what", () => {
    it.each(indirectCases)("with $about", readsAsExpected);
  });

  describe("finds who is quoted", () => {
    it.each(quotedCases)("with $about", readsAsExpected);
  });

  describe("finds through whom it came", () => {
    it.each(chainCases)("with $about", readsAsExpected);
  });

  it.each(negativeCases)("finds nothing in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("says whether content begins with a quotation", () => {
    const [quoted] = recognizeAttributions("“It leaks,” Holm said.");
    const [reported] = recognizeAttributions("Holm said it leaks.");
    expect([quoted?.quoted, reported?.quoted]).toEqual([true, false]);
  });

  it.each([
    ["Holm said it leaks.", "speech"],
    ["According to Holm, it leaks.", "speech"],
    ["Holm thinks it leaks.", "thought"],
    ["Nobody shared the belief that it leaks.", "thought"],
    ["Holm backs the plan.", "stance"],
    ["Holm refused to pay.", "stance"],
  ])("tells what is said from what is thought and from attitudes: %s", (text, manner) => {
    expect(recognizeAttributions(text).map((attribution) => attribution.manner)).toEqual([manner]);
  });

  it("keeps a quotation left open to its own paragraph", () => {
    const text = "“It leaks, Holm said.\n\nThe mayor said that it does not.";
    expect(read(text).map(({ source }) => source)).toContain("The mayor");
  });
});
