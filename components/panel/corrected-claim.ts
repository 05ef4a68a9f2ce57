import type { Claim, CorrectedClaim } from "@/lib/model";
import type { PageWithClaims } from "@/lib/state";

/** The claim as a correction keeps it. */
export const correctedClaim = ({ text }: Claim, { reading }: PageWithClaims): CorrectedClaim => ({
  text,
  pageUrl: reading.document.url ?? "",
  pageTitle: reading.document.title,
});
