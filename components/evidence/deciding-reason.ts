import type { Reason } from "@/lib/model";

/** The reason worth a line: a conflict before a difference before an agreement of unlike words. */
export const decidingReason = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.find(({ verdict }) => verdict === "conflicts") ??
  reasons.find(({ verdict }) => verdict === "differs") ??
  reasons.find(({ claim, evidence }) => claim.toLowerCase() !== evidence.toLowerCase());
