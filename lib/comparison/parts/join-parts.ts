import type { Comparison } from "@/lib/model";
import type { ClaimReading } from "./claim-reading";
import type { PartedComparison } from "./compare-parts";

/** What bears a part out supports the claim, once every other part is borne out as well. */
function asSupport({ comparison, borneOut }: PartedComparison): Comparison {
  if (comparison.relation !== "differs" || borneOut.length === 0) return comparison;
  const reasons = comparison.reasons.map((reason) =>
    reason.slot === "scope" && reason.verdict === "differs"
      ? { ...reason, verdict: "agrees" as const, note: "parts-together" as const }
      : reason,
  );
  return { ...comparison, relation: "supports", reasons };
}

/** The comparisons of all passages with one claim, in order: parts that are all borne out make support together. */
export function joinParts({ parts }: ClaimReading, compared: readonly PartedComparison[]): Comparison[] {
  const borneOut = new Set(compared.flatMap((each) => each.borneOut));
  const isWhole = parts.length > 0 && parts.every((_, part) => borneOut.has(part));
  return compared.map((each) => (isWhole ? asSupport(each) : each.comparison));
}
