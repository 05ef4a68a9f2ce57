import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, civilOf, dayOf, isoOf, mondayOf, weekdayOf, weekOf } from "@/lib/language/dates/calendar";
import { easter } from "@/lib/language/dates/holidays";
import { hebrewDayInYear, islamicDayInYear } from "@/lib/language/dates/lunar-calendars";

describe("the calendar", () => {
  it("agrees with the platform's proleptic Gregorian calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 2_000_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
        expect(isoOf(day)).toBe(date.toISOString().split("T")[0]);
      }),
    );
  });

  it("turns a date into its day and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(civilOf(dayOf(year, month, day))).toEqual({ year, month, day });
        },
      ),
    );
  });

  it("stops at the last day of a shorter month", () => {
    expect(isoOf(addMonths(dayOf(2024, 1, 31), 1))).toBe("2024-02-29");
    expect(isoOf(addMonths(dayOf(2024, 3, 31), -13))).toBe("2023-02-28");
  });

  it("counts weeks as ISO 8601 does", () => {
    expect(isoOf(weekOf(dayOf(2021, 1, 1), 1).from)).toBe("2021-01-04");
    expect(isoOf(weekOf(dayOf(2020, 1, 1), 53).from)).toBe("2020-12-28");
    expect(weekdayOf(mondayOf(dayOf(2025, 3, 12)))).toBe(1);
  });

  it("computes the movable feasts", () => {
    expect([2019, 2024, 2025, 2038].map((year) => isoOf(easter(year)))).toEqual([
      "2019-04-21",
      "2024-03-31",
      "2025-04-20",
      "2038-04-25",
    ]);
    expect(isoOf(hebrewDayInYear(2024, 1, 15) ?? 0)).toBe("2024-04-23");
    expect(isoOf(hebrewDayInYear(2023, 7, 1) ?? 0)).toBe("2023-09-16");
    expect(isoOf(islamicDayInYear(2024, 9, 1) ?? 0)).toBe("2024-03-10");
  });
});
