import { spokenLanguage } from "@/lib/words";

/**
 * An ISO 8601 date, or date and time, as a day in the reader's language; `undefined` when it is neither.
 * A date without a time names a day everywhere, so it is not moved between zones.
 */
export function formatDay(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const isDayOnly = iso.length <= "2025-03-05".length;
  const format = new Intl.DateTimeFormat(spokenLanguage(), {
    dateStyle: "medium",
    ...(isDayOnly ? { timeZone: "UTC" } : {}),
  });
  return format.format(date);
}
