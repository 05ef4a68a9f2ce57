import { compareNames } from "@/lib/language";
import { areComparable, isPartOfName, magnitudesOf, type StatedQuantity } from "../slots/match-quantities";
import { relateDates } from "../slots/relate-dates";
import { relateMagnitudes } from "../slots/relate-magnitudes";
import type { Prepared } from "../statement";
import type { ReadDocument } from "./read-document";

const bearsOut = (asked: StatedQuantity, offered: StatedQuantity): boolean =>
  areComparable(asked, offered) &&
  !["apart", "wider"].includes(relateMagnitudes(...magnitudesOf(asked, offered)));

/** How many numbers, dates and names of the claim nothing in the whole document is equal to or bears out. */
export function missingSlots(claim: Prepared, { sentences }: ReadDocument) {
  const { quantities, dates, names } = claim.analysis;
  const analyses = sentences.map(({ analysis }) => analysis);
  return {
    missingValues: quantities.filter(
      (asked) =>
        !isPartOfName(claim, asked) &&
        !analyses.some((analysis) => analysis.quantities.some((offered) => bearsOut(asked, offered))),
    ).length,
    missingDates: dates.filter(
      (asked) =>
        !analyses.some((analysis) =>
          analysis.dates.some((offered) => !["apart", "unrelated"].includes(relateDates(asked, offered))),
        ),
    ).length,
    missingNames: names.filter(
      (name) =>
        !analyses.some((analysis) =>
          analysis.names.some((other) => ["same", "variant"].includes(compareNames(name.full, other.full))),
        ),
    ).length,
  };
}
