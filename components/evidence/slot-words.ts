import type { Reason, Slot } from "@/lib/model";

/** What each slot is called in the interface. */
export const slotWords: Readonly<Record<Slot, string>> = {
  number: "Number",
  date: "Date",
  name: "Name",
  place: "Place",
  negation: "Negation",
  attribution: "Said by",
  superlative: "First or most",
  unit: "Unit",
  scope: "Scope",
  hedge: "Certainty",
};

export const verdictWords: Readonly<Record<Reason["verdict"], string>> = {
  agrees: "Agrees",
  conflicts: "Conflicts",
  differs: "Differs",
};

/** The reason worth a line: a conflict before a difference before an agreement of unlike words. */
export const decidingReason = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.find(({ verdict }) => verdict === "conflicts") ??
  reasons.find(({ verdict }) => verdict === "differs") ??
  reasons.find(({ claim, evidence }) => claim.toLowerCase() !== evidence.toLowerCase());
