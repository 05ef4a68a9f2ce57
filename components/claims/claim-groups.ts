import type { Claim, Finding, Standing } from "@/lib/model";
import { STANDINGS } from "../standing";

/** A claim with its finding, which is missing while the library is still searched. */
interface ClaimWithFinding {
  readonly claim: Claim;
  readonly finding: Finding | undefined;
}

export interface ClaimGroup {
  readonly standing: Standing | "pending";
  readonly claims: readonly ClaimWithFinding[];
}

export interface ClaimChoice {
  readonly standing: Standing | "all";
  /** Words that a claim or its evidence must contain, all of them, in any order; letter case does not matter. */
  readonly query: string;
}

/** The claims that fit the choice, by standing; what asks for the eye first comes first, reading order within. */
export function groupClaims(
  claims: readonly Claim[],
  findings: ReadonlyMap<string, Finding>,
  choice: ClaimChoice,
): readonly ClaimGroup[] {
  const words = choice.query.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = claims
    .map((claim) => ({ claim, finding: findings.get(claim.id) }))
    .filter(({ finding }) => choice.standing === "all" || finding?.standing === choice.standing)
    .filter(({ claim, finding }) => containsAll(wordsOf(claim, finding), words));
  return [...STANDINGS, "pending" as const]
    .map((standing) => ({
      standing,
      claims: fitting.filter(({ finding }) => (finding?.standing ?? "pending") === standing),
    }))
    .filter((group) => group.claims.length > 0);
}

const containsAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

function wordsOf(claim: Claim, finding: Finding | undefined): string {
  const evidence = finding?.evidence ?? [];
  return [claim.text, ...evidence.flatMap(({ quote, outlet, title }) => [quote, outlet ?? "", title])]
    .join("\n")
    .toLowerCase();
}
