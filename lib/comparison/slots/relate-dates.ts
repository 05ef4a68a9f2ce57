import type { Analysis } from "@/lib/language";
import type { DateRole } from "@/lib/model";
import { type Interval, statedInterval } from "./stated-interval";

type StatedDate = Analysis["dates"][number];

/** How the passage's date stands to the claim's; "coarser" covers it, "unrelated" cannot be compared. */
export type DateRelation = "same" | "within" | "coarser" | "apart" | "unrelated";

const msPerDay = 86_400_000;

const daysOf = (iso: string | undefined, open: number): number => {
  if (iso === undefined) return open;
  const ms = Date.parse(iso.length > 10 ? `${iso}Z` : iso);
  return Number.isNaN(ms) ? open : ms / msPerDay;
};

/** "As of 19 March" is read as a beginning; a report of that day is meant. */
export const isSnapshot = ({ role, surface }: StatedDate): boolean =>
  role === "since" && /^as\s+(?:of|at)\b/i.test(surface);

const roleOf = (date: StatedDate): DateRole => (isSnapshot(date) ? "at" : date.role);

const isOpen = (role: DateRole): boolean => role !== "at" && role !== "during" && role !== "recurring";

/**
 * All times that the date may stand for, a year that it leaves open being that of the `other`; `named` gives the
 * period that a bound is made from.
 */
function readingsOf(date: StatedDate, other: StatedDate, named: boolean): readonly Interval[] {
  if (date.from === undefined && date.to === undefined && date.periods.length === 0) {
    const stated = statedInterval(date, named ? "at" : roleOf(date), other);
    return stated === undefined ? [] : [stated];
  }
  if (named || isSnapshot(date)) return date.periods;
  return [date, ...(date.alternatives ?? [])]
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .map(({ from, to }) => ({
      from: daysOf(from, Number.NEGATIVE_INFINITY),
      to: daysOf(to, Number.POSITIVE_INFINITY),
    }));
}

/** "From 1970 to 1977" is as long as it says: a span with one end alike and the other not is another one. */
const isExtent = ({ surface }: StatedDate): boolean => /^from\b|\d ?[–-] ?\d{4}$/iu.test(surface);

const shareOneEnd = (a: Interval, b: Interval): boolean => (a.from === b.from) !== (a.to === b.to);

function relateIntervals(claim: Interval, passage: Interval): DateRelation {
  if (claim.from === passage.from && claim.to === passage.to) return "same";
  if (passage.from >= claim.from && passage.to <= claim.to) return "within";
  return passage.from >= claim.to || claim.from >= passage.to ? "apart" : "coarser";
}

const fields = ["year", "month", "day"] as const;

/** Without a date of publication only what both texts state can be compared: "5 March" with "6 March". */
function relateParts(claim: StatedDate, passage: StatedDate): DateRelation {
  const shared = fields.filter(
    (field) => claim.parts[field] !== undefined && passage.parts[field] !== undefined,
  );
  if (shared.length === 0) return "unrelated";
  if (shared.some((field) => claim.parts[field] !== passage.parts[field])) return "apart";
  if (fields.some((field) => claim.parts[field] !== undefined && passage.parts[field] === undefined))
    return "coarser";
  return fields.some((field) => claim.parts[field] === undefined && passage.parts[field] !== undefined)
    ? "within"
    : "same";
}

/** "Since 1997" against "in 2011" compares a state with an event: only states with states, events with events. */
function isComparable(claim: DateRole, passage: DateRole): boolean {
  if (claim === "recurring" || passage === "recurring") return false;
  const isState = (role: DateRole): boolean => role === "since" || role === "until";
  return isState(claim) === isState(passage);
}

const closeness: readonly DateRelation[] = ["same", "within", "coarser", "apart"];

/**
 * Compares two dates over all their readings; the closest pair of readings counts, as a doubt about the year or
 * the week is no contradiction. Two bounds of one kind ("since 1997", "since 1999") are compared by the times they name.
 */
export function relateDates(claim: StatedDate, passage: StatedDate): DateRelation {
  const [ours, theirs] = [roleOf(claim), roleOf(passage)];
  if (!isComparable(ours, theirs)) return "unrelated";
  const named = ours === theirs && isOpen(ours);
  const passageReadings = readingsOf(passage, claim, named);
  const areExtents = isExtent(claim) && isExtent(passage);
  let closest = closeness.length;
  for (const a of readingsOf(claim, passage, named)) {
    for (const b of passageReadings) {
      const relation = areExtents && shareOneEnd(a, b) ? "apart" : relateIntervals(a, b);
      closest = Math.min(closest, closeness.indexOf(relation));
    }
  }
  return closeness[closest] ?? relateParts(claim, passage);
}
