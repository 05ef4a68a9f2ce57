import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/documents";
import { plainTextCases } from "./plain-text.cases";

/** Any UTF-16 units, lone surrogates and controls too. */
const anyString = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

describe("readPlainText", () => {
  it.each(plainTextCases)("reads $what", ({ source, format = "text", ...expected }) => {
    const { links, ...document } = readPlainText(source, format);
    const { what: _, links: expectedLinks = [], ...facts } = expected;
    expect(document).toEqual({ ...facts, text: facts.text });
    expect(links).toEqual(expectedLinks);
  });

  it.each(["", "x"])(
    "makes a title of a paragraph without cutting a character in half, after %j",
    (start) => {
      const { title } = readPlainText(`${start}${"🌊".repeat(200)} is long.`, "text");
      expect(title).toMatch(/🌊…$/u);
      expect(title.isWellFormed()).toBe(true);
    },
  );

  it("refuses a headline without a text", () => {
    expect(() => readPlainText("Port counts its ships\n", "text")).toThrow(/no text/);
  });

  it("reads any text with a word below its headline, without losing that word", () => {
    fc.assert(
      fc.property(anyString, fc.constantFrom("text", "markdown"), (noise, format) => {
        const source = `Port counts ships\n\nThe lighthouse is old.\n\n${noise}`;
        expect(readPlainText(source, format as "text").text).toContain("The lighthouse is old.");
      }),
    );
  });
});
