import { afterEach, expect, it } from "vitest";
import { formatDay } from "@/components/evidence";
import { speak } from "@/lib/words";
import arabic from "@/lib/words/locales/ar.json";
import english from "@/lib/words/locales/en.json";

afterEach(() => speak("en", english));

it("shows the day of a date as it is written, in any zone", () => {
  expect(formatDay("2025-03-05")).toBe("Mar 5, 2025");
});

it("shows it as the chosen language writes it", () => {
  speak("ar", arabic);
  expect(formatDay("2025-03-05")).toBe(
    new Intl.DateTimeFormat("ar", { dateStyle: "medium", timeZone: "UTC" }).format(Date.UTC(2025, 2, 5)),
  );
});

it.each([undefined, "", "soon", "2025-13-40"])("has no day for %j", (iso) => {
  expect(formatDay(iso)).toBeUndefined();
});
