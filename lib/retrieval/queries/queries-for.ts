import type { QueryTerm } from "../ranking/rank";
import { termsOf } from "../terms/terms-of";

/** What to search for on behalf of a claim. */
export interface ClaimQueries {
  /** All that the claim says. */
  readonly main: readonly QueryTerm[];
  /** The claim without the value that decides it: what finds evidence with another value. */
  readonly counter: readonly QueryTerm[];
}

const isNumber = (term: string): boolean => /^\d/.test(term);

const queryOf = (terms: readonly string[]): QueryTerm[] =>
  [...new Set(terms)].map((term) => ({ term, weight: 1 }));

/** The queries of a claim; both are empty for a claim without content words. */
export function queriesFor(claim: string): ClaimQueries {
  const terms = termsOf(claim);
  return { main: queryOf(terms), counter: queryOf(terms.filter((term) => !isNumber(term))) };
}
