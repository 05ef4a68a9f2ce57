import { type Comparison, type Reason, type ReasonNote, type Rule, textOf } from "@/lib/model";
import { pairOf } from "../alignment/pair";
import { absentNames } from "../answers/absent-names";
import { compareFound } from "../bearing/compare-found";
import { compareSlots } from "../slots/compare-slots";
import type { Prepared } from "../statement";
import type { ClaimReading } from "./claim-reading";

/** What a found passage says of a claim, with the parts of the claim, by their number, that it bears out. */
export interface PartedComparison {
  readonly comparison: Comparison;
  readonly borneOut: readonly number[];
  /** Set where a part decided and not the whole claim. */
  readonly rule?: Rule;
}

/** The reasons of a part that quote the claim as it stands: a part's sentence may join words that stand apart. */
const quoting = ({ whole: { statement } }: ClaimReading, reasons: readonly Reason[]): Reason[] =>
  reasons.filter((reason) => statement.text.includes(reason.claim));

const whole = (comparison: Comparison): PartedComparison => ({ comparison, borneOut: [] });

/** A part has fewer words to tell its matter by than the claim: a conflict on it alone must be surer than others. */
const SURE_CONFLICT = 0.9;

/** Names tell one matter from another, and a part may have none of its own: the passage must have one of the claim's. */
function sharesName(claim: Prepared, passage: Prepared): boolean {
  const { names } = claim.analysis;
  const pair = pairOf(claim, passage);
  return names.length === 0 || absentNames(pair, compareSlots(pair)).length < names.length;
}

/** A reason that names a part of the claim beside the passage. */
function partReason(
  { whole: claim, parts }: ClaimReading,
  part: number,
  passage: Prepared,
  note: ReasonNote,
): Reason[] {
  const span = parts[part];
  if (span === undefined) return [];
  const [ours, theirs] = [claim.statement.text, passage.statement.text];
  return [{ slot: "scope", claim: textOf(ours, span), evidence: theirs, verdict: "differs", note }];
}

/**
 * What a passage that a search found says of a claim of one or several parts, or `undefined` when it is about
 * something else. The whole claim decides where the passage takes a side on it; else, of one matter, a part that
 * conflicts makes a conflict, and a part that is borne out makes a difference: the passage covers the claim in part.
 */
export function compareParts(claim: ClaimReading, passage: Prepared): PartedComparison | undefined {
  const comparison = compareFound(claim.whole, passage);
  if (comparison?.relation === "supports")
    return { comparison, borneOut: claim.parts.map((_, part) => part) };
  if (comparison === undefined) return undefined;
  const takesSide = comparison.relation === "conflicts";
  if (takesSide || claim.parts.length === 0 || !sharesName(claim.whole, passage)) return whole(comparison);
  const answers = claim.parts.map(({ statement }) => compareFound(statement, passage));
  const borneOut = answers.flatMap((answer, part) => (answer?.relation === "supports" ? [part] : []));
  const against = answers.findIndex(
    (answer) => answer?.relation === "conflicts" && answer.confidence >= SURE_CONFLICT,
  );
  const conflict = answers[against];
  if (conflict !== undefined) {
    const named = partReason(claim, against, passage, "part-conflicts");
    const reasons = [...quoting(claim, conflict.reasons), ...named];
    return { ...whole({ ...conflict, reasons }), rule: "part-conflicts" };
  }
  const [part] = borneOut;
  const support = part === undefined ? undefined : answers[part];
  if (part === undefined || support === undefined) return whole(comparison);
  const reasons = [
    ...borneOut.flatMap((each) => partReason(claim, each, passage, "part-borne-out")),
    ...quoting(claim, support.reasons),
  ];
  const { confidence } = support;
  return { comparison: { relation: "differs", confidence, reasons }, borneOut, rule: "part-borne-out" };
}
