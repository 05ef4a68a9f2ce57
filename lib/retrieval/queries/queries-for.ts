import type { QueryTerm } from "../ranking/rank";
import { termsOf } from "../terms/terms-of";
import { isDecidingTerm } from "./deciding-terms";
import { RELATED_WEIGHT, relatedTerms } from "./related-words";
import { withoutAddresses } from "./without-addresses";

/** What to search for on behalf of a claim. */
export interface ClaimQueries {
  /** All that the claim says. */
  readonly main: readonly QueryTerm[];
  /**
   * The claim without the values that decide it (numbers, dates, superlatives): what finds evidence with another
   * value. Empty when the claim has none, or nothing else.
   */
  readonly counter: readonly QueryTerm[];
}

/** A claim is a sentence. Of something longer the rest is not searched, so that no query grows without bound. */
const MAX_TERMS = 200;

/** The terms, and with less weight words that may stand for them. */
function queryOf(terms: readonly string[]): QueryTerm[] {
  const stated = new Set(terms);
  const related = new Set(terms.flatMap((term) => [...relatedTerms(term)]));
  return [
    ...terms.map((term) => ({ term, weight: 1 })),
    ...[...related].filter((term) => !stated.has(term)).map((term) => ({ term, weight: RELATED_WEIGHT })),
  ];
}

/** The queries of a claim; both are empty for a claim without content words. */
export function queriesFor(claim: string): ClaimQueries {
  const terms = [...new Set(termsOf(withoutAddresses(claim)))].slice(0, MAX_TERMS);
  const rest = terms.filter((term) => !isDecidingTerm(term));
  return { main: queryOf(terms), counter: rest.length === terms.length ? [] : queryOf(rest) };
}
