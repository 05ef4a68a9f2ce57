import type { Library } from "@/lib/store";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days between two copies. */
const DAYS = { week: 7, month: 30 } as const;

/** Who said "later" is left alone for so long. */
const LATER_DAYS = 3;

export const daysSince = (instant: string, now: Date): number =>
  instant === "" ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(instant)) / DAY_MS;

/** Instants at which the reader put something into the library. */
async function ownInstants(library: Pick<Library, "sources" | "notes">): Promise<readonly string[]> {
  const [sources, notes] = await Promise.all([library.sources.list(), library.notes.list()]);
  const own = sources.filter(({ seed }) => seed === undefined);
  return [
    ...own.map(({ addedAt, capturedAt }) => capturedAt ?? addedAt),
    ...notes.map(({ updatedAt }) => updatedAt),
  ];
}

/** Whether the library has had something for so many days that no copy has. */
export async function hasUncopied(
  library: Pick<Library, "sources" | "notes" | "settings">,
  days: number,
  now: Date,
): Promise<boolean> {
  const copiedAt = await library.settings.get("copiedAt");
  return (await ownInstants(library)).some(
    (instant) =>
      (copiedAt === "" || Date.parse(instant) > Date.parse(copiedAt)) && daysSince(instant, now) >= days,
  );
}

/**
 * Whether it is time for a copy: the library has had something for a week or a month that no copy has, and the reader
 * did not put the reminder off.
 */
export async function isCopyDue(
  library: Pick<Library, "sources" | "notes" | "settings">,
  often: "never" | keyof typeof DAYS,
  now: Date,
): Promise<boolean> {
  if (often === "never") return false;
  if (daysSince(await library.settings.get("remindedAt"), now) < LATER_DAYS) return false;
  return hasUncopied(library, DAYS[often], now);
}
