const ISO_8601 = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "([a-z]{3,9})\\.?";
const dayFirst = new RegExp(`^(?:[a-z]{3,9},? )?(\\d{1,2}) ${MONTH},? (\\d{4})$`, "i");
const monthFirst = new RegExp(`^(?:[a-z]{3,9},? )?${MONTH} (\\d{1,2}),? (\\d{4})$`, "i");

/**
 * A stated time of publication as ISO 8601, from ISO 8601 or an English date ("6 March 2025", "Thursday, March 6,
 * 2025"). A time of day without a zone is left out, as nothing says where its clock stands.
 */
export function parsePublication(line: string): string | undefined {
  const text = line.trim().replace(/^(?:published|updated|posted)(?: on)?:? /i, "");
  const iso = ISO_8601.exec(text);
  if (iso !== null) return valid(iso[3] === undefined ? (iso[1] ?? "") : isoInstant(iso));
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  if (day !== undefined) return englishDate(day, month, year);
  const [, name, dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
  return englishDate(dayAfter, name, yearAfter);
}

const isoInstant = ([, day = "", time = "", zone = ""]: readonly (string | undefined)[]): string =>
  `${day}T${time}${zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, "$1:$2")}`;

function englishDate(day?: string, month?: string, year?: string): string | undefined {
  const index = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase());
  if (index < 0 || day === undefined || year === undefined) return undefined;
  return valid(`${year}-${String(index + 1).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** A day that its month does not have is no date, though the platform would roll it over. */
function valid(iso: string): string | undefined {
  const day = new Date(`${iso.slice(0, 10)}T00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso.slice(0, 10));
  return exists && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}
