import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognizeDates } from "@/lib/language";
import { DATES, NO_DATES, REFERENCE } from "./recognize-dates.cases";

const read = (text: string) => recognizeDates(text, { referenceDate: REFERENCE });

describe("recognizeDates", () => {
  it.each(DATES.map(([text, surface, from, to]) => ({ text, surface, from, to })))(
    "reads in “$text” the date “$surface”",
    ({ text, surface, from, to }) => {
      const [date, ...others] = read(text);
      expect(others).toEqual([]);
      expect(date?.surface).toBe(surface);
      expect([date?.from, date?.to]).toEqual([from, to]);
    },
  );

  it.each(NO_DATES)("finds no date in “%s”", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("keeps the other year as an alternative where the text leaves it open", () => {
    const [date] = read("on October 7");
    expect(date?.from).toBe("2024-10-07");
    expect(date?.alternatives).toEqual([{ from: "2025-10-07", to: "2025-10-08" }]);
    expect(date?.stated).toEqual(["month", "day"]);
  });

  it("leaves what only a reference date can tell without ends, and keeps the stated parts", () => {
    const [date] = recognizeDates("on Wednesday, March 5");
    expect(date?.from).toBeUndefined();
    expect(date?.to).toBeUndefined();
    expect(date?.parts).toEqual({ weekday: 3, month: 3, day: 5 });
  });

  it("gives whole dates their ends without a reference date", () => {
    const [date] = recognizeDates("on 7 October 2023");
    expect([date?.from, date?.to]).toEqual(["2023-10-07", "2023-10-08"]);
  });

  it("loosens what is counted in months by half a month", () => {
    const [date] = read("two months ago");
    expect(date?.approximate).toBe(true);
    expect([date?.from, date?.to]).toEqual(["2024-12-28", "2025-01-28"]);
  });

  it("marks what another time of the text tells as anaphoric", () => {
    expect(read("two days later")[0]?.isAnaphoric).toBe(true);
    expect(read("two days ago")[0]?.isAnaphoric).toBeUndefined();
  });

  it("names the role of a date", () => {
    const roles = ["since 1997", "during 1997", "until 1997", "every Monday"].map(
      (text) => read(text)[0]?.role,
    );
    expect(roles).toEqual(["since", "during", "until", "recurring"]);
  });

  it("returns plain data", () => {
    const dates = read("from May 5 to 2027, and next week");
    expect(JSON.parse(JSON.stringify(dates))).toEqual(dates);
  });

  it("gives valid, ordered spans without overlaps for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        expectOrderedSpans(text);
      }),
    );
  });

  it("gives valid, ordered spans for any run of calendar words", () => {
    const words = fc.constantFrom(
      ..."May 5 2023 31 , - / the first last next this of to from between and until week month Monday ago in two days later early end Q3 1990 s at 16:10 p.m. Easter day 29 February 12".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 16 }), (parts) => {
        expectOrderedSpans(parts.join(" "));
      }),
    );
  });
});

function expectOrderedSpans(text: string): void {
  let end = 0;
  let isOrdered = true;
  for (const date of read(text)) {
    isOrdered &&= date.start >= end && date.end > date.start;
    isOrdered &&= text.slice(date.start, date.end) === date.surface;
    isOrdered &&= date.from === undefined || date.to === undefined || date.from < date.to;
    end = date.end;
  }
  expect(isOrdered).toBe(true);
}
