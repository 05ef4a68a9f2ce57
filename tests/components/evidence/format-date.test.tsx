import { expect, it } from "vitest";
import { formatDay } from "@/components/evidence";

it("shows the day of a date as it is written, in any zone", () => {
  expect(formatDay("2025-03-05", "en-GB")).toBe("5 Mar 2025");
});

it.each([undefined, "", "soon", "2025-13-40"])("has no day for %j", (iso) => {
  expect(formatDay(iso, "en-GB")).toBeUndefined();
});
