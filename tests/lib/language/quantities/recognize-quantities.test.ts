import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognizeQuantities } from "@/lib/language";
import { NO_QUANTITIES, NUMBERS, QUANTITIES } from "./recognize-quantities.cases";

const find = (text: string, surface: string) =>
  recognizeQuantities(text).find((each) => each.surface === surface);

describe("recognizeQuantities", () => {
  it.each(NUMBERS)("reads in “%s” the number “%s” as %d", (text, surface, value) => {
    const [part] = recognizeQuantities(text).flatMap((quantity) => quantity.parts);
    expect(part && text.slice(part.number.start, part.number.end)).toBe(surface);
    expect(part?.value).toBeCloseTo(value, 9);
  });

  it.each(QUANTITIES)("reads “$surface” in “$text”", ({ text, surface, ...expected }) => {
    const quantity = find(text, surface);
    expect(quantity, JSON.stringify(recognizeQuantities(text))).toBeDefined();
    if (expected.dimension !== undefined) expect(quantity?.dimension).toBe(expected.dimension);
    if (expected.ends !== undefined) {
      expect([quantity?.magnitude.min, quantity?.magnitude.max]).toEqual(expected.ends);
    }
    if (expected.unit !== undefined) expect(quantity?.unit).toBe(expected.unit);
    if (expected.counted !== undefined) expect(quantity?.counted).toBe(expected.counted);
    if (expected.base !== undefined) expect(quantity?.base?.min).toBeCloseTo(expected.base, 9);
    if (expected.per !== undefined) expect(quantity?.per).toBe(expected.per);
    if (expected.change !== undefined) expect(quantity?.change).toBe(expected.change);
    if (expected.approximate !== undefined)
      expect(quantity?.magnitude.approximate).toBe(expected.approximate);
  });

  it.each(NO_QUANTITIES)("finds nothing in “%s”", (text) => {
    expect(recognizeQuantities(text)).toEqual([]);
  });

  it("tells the part from the whole by what each counts", () => {
    const [whole, part] = recognizeQuantities("33 hostages, including eight deceased");
    expect([whole?.counted, part?.counted]).toEqual(["hostage", "deceased"]);
  });

  it("hands the noun of a count on to the next", () => {
    const counts = recognizeQuantities("The raid freed 12 prisoners and another 30, officials said.");
    expect(counts.map((count) => count.counted)).toEqual(["prisoner", "prisoner"]);
  });

  it("reads a list without spaces as so many counts", () => {
    expect(recognizeQuantities("Pages 22,24,26.").map((count) => count.magnitude.min)).toEqual([22, 24, 26]);
  });

  it("gives valid, ordered spans without overlaps for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        expectOrderedSpans(text);
      }),
    );
  });

  it("gives valid, ordered spans for any run of number words, signs and units", () => {
    const words = fc.constantFrom(
      ..."two twenty hundred and million half a third of 12 3,500 % $ € - / 1/2 per cent years old to from between at least more than kg ½ -5 , .".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        expectOrderedSpans(parts.join(" "));
      }),
    );
  });
});

function expectOrderedSpans(text: string): void {
  let end = 0;
  let isOrdered = true;
  for (const quantity of recognizeQuantities(text)) {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = quantity.magnitude;
    isOrdered &&= quantity.start >= end && quantity.end > quantity.start;
    isOrdered &&= text.slice(quantity.start, quantity.end) === quantity.surface;
    isOrdered &&= min <= max;
    end = quantity.end;
  }
  expect(isOrdered).toBe(true);
}
