import type { Comparison, Relation, Rule } from "@/lib/model";
import { type Pair, pairOf } from "../alignment/pair";
import { isSaidOver } from "../answers/is-said-over";
import { leavesPredicateOpen } from "../answers/leaves-predicate-open";
import { sharesFewWords } from "../answers/shares-few-words";
import { unansweredNames } from "../answers/unanswered-names";
import { comparePair, type PairReading } from "../compare-pair";
import type { Outlook } from "../decision/decision-model";
import type { Features } from "../decision/features";
import { measurePair } from "../decision/measure-pair";
import { reasonsOf } from "../reasons-of";
import type { SlotFinding } from "../slots/slot-finding";
import type { Prepared } from "../statement";
import { isInPredicate } from "../words/is-in-predicate";
import { bearingProbability } from "./bearing-model";

/** With less of the claim than this no passage was ever found to take a side; such hits are many, and cost time. */
const LEAST_COVERAGE = 0.25;

/**
 * How sure it must be that a passage bears on the claim before its relation is told, measured on groups of pairs held
 * apart from training: of a thousand claims searched for, one meets a false conflict among twenty hits of other pages and
 * two a false support; eight and nine meet one elsewhere on their own page. A topic in common claims little, and is shown
 * sparingly all the same.
 */
const LEAST_BEARING: Readonly<Record<Relation, number>> = {
  conflicts: 0.7,
  supports: 0.7,
  differs: 0.5,
  related: 0.2,
};

/** Values in surroundings so alike are two values of one thing, where the passage bears so surely and a conflict is so likely. */
const CLASH_AFFINITY = 0.7;
const LIKE_CLASH = { bearing: 0.9, probability: 0.6 } as const;
/** One office has one holder: two of them clash more surely than the weights know, which have seen few. */
const HOLDER_CLASH = { bearing: 0.7, probability: 0.5 } as const;

const clashesInLikeWords = (findings: readonly SlotFinding[], conflicts: number, bearing: number): boolean =>
  findings.some(({ verdict, affinity, note }) => {
    const least = note === "another-holder" ? HOLDER_CLASH : LIKE_CLASH;
    const isLikely = bearing >= least.bearing && conflicts >= least.probability;
    return verdict === "conflicts" && affinity >= CLASH_AFFINITY && isLikely;
  });

/** So much of the claim said again by what so surely bears on it, and nothing said otherwise, is likely said in other words. */
const REWORDED_BEARING = 0.75;
const REWORDED_COVERAGE = 0.7;

/** What is likeliest of a passage that bears on the claim, now that this is known. */
function ruleOn(
  { comparison: { relation }, findings, outlook, rule }: PairReading,
  coverage: number,
  bearing: number,
): { readonly relation: Relation; readonly rule: Rule } {
  if (relation === "supports" || relation === "conflicts") return { relation, rule };
  const { supports, conflicts, neither } = outlook;
  if (clashesInLikeWords(findings, conflicts, bearing))
    return { relation: "conflicts", rule: "clash-in-like-words" };
  const isReworded =
    bearing >= REWORDED_BEARING &&
    coverage >= REWORDED_COVERAGE &&
    findings.every(({ verdict }) => verdict === "agrees");
  return relation === "related" && isReworded && supports > Math.max(conflicts, neither)
    ? { relation: "supports", rule: "said-in-other-words" }
    : { relation, rule };
}

/** What surely conflicts, names the subject and leaves out no name of the claim need bear it less surely. */
const SURE_CONFLICT = 0.8;
const NAMED_BEARING = 0.5;

const leastBearing = (
  relation: Relation,
  conflicts: number,
  { subjectAnswered = 0, absentNames = 0 }: Features,
): number =>
  relation === "conflicts" && conflicts >= SURE_CONFLICT && subjectAnswered === 1 && absentNames === 0
    ? NAMED_BEARING
    : LEAST_BEARING[relation];

/** Another name and another number or day together: what is told is told of something else. */
function isOfAnother({ claim }: Pair, findings: readonly SlotFinding[]): boolean {
  const clashes = findings.filter(({ verdict }) => verdict === "conflicts");
  const isSubject = ({ slot, claim: name }: SlotFinding) =>
    slot === "name" && !isInPredicate(claim.words, name);
  return clashes.some(isSubject) && clashes.some(({ slot }) => slot === "number" || slot === "date");
}

/**
 * A passage that says nothing of a name of the claim may be about another's like matter: it must bear this surely. One that
 * says nothing of several, and has none of the claim's, takes no side at all.
 */
const NAMELESS_BEARING = { supports: 0.85, conflicts: 0.75 } as const;

/** Of what a claim reports, the share that is to be found again: that the same speaker speaks bears out nothing. */
const LEAST_REPORTED = 0.5;

/** A negation on one side alone is seldom a side matter, unless so much of the claim is said again. */
const NEGATED_COVERAGE = 0.8;

/** What a claim says of its subject must be answered name by name; the subject itself may be left to a passage's context. */
const leavesNameOpen = (pair: Pair, findings: readonly SlotFinding[]): boolean =>
  unansweredNames(pair, findings).some((name) => isInPredicate(pair.claim.words, name));

/** "35 were killed" and "22 are alive" count two things: a number and what is said of it differ together. */
const countOpposites = (findings: readonly SlotFinding[]): boolean =>
  findings.some(({ slot, verdict }) => slot === "negation" && verdict === "conflicts") &&
  findings.some(
    ({ slot, verdict, note }) =>
      (slot === "number" && verdict === "conflicts") || note === "other-casualties",
  );

/** "35 were killed" and "33 were returned": numbers of two doings exclude nothing. */
const clashesInCountAlone = (findings: readonly SlotFinding[]): boolean =>
  findings.every(({ slot, verdict }) => verdict !== "conflicts" || slot === "number");

/**
 * What keeps a relation from being said; `undefined` where nothing does. What takes a side says something of each name;
 * what bears a claim out, of its subject, of its values, of what it reports and of most of its other words, too.
 */
function objectionTo(
  relation: Relation,
  pair: Pair,
  findings: readonly SlotFinding[],
  features: Features,
  bearing: number,
  conflicts: number,
): Rule | undefined {
  if (relation === "supports" && leavesNameOpen(pair, findings)) return "name-left-open";
  if (relation !== "supports" && countOpposites(findings)) return "opposites-counted";
  if (bearing < leastBearing(relation, conflicts, features)) return "bears-too-little";
  if (relation !== "supports" && relation !== "conflicts") return undefined;
  const {
    absentNames = 0,
    absentNameShare = 0,
    openValues = 0,
    reportedShare = 0,
    subjectAnswered = 0,
    negationParity = 0,
    coverage = 0,
  } = features;
  if (bearing < NAMELESS_BEARING[relation] && absentNames > 0) return "name-left-out";
  if (absentNames > 1 && absentNameShare === 1) return "no-name-shared";
  if (relation === "conflicts" && isOfAnother(pair, findings)) return "other-subject";
  if (relation === "conflicts")
    return clashesInCountAlone(findings) && leavesPredicateOpen(pair) ? "predicate-left-open" : undefined;
  if (subjectAnswered === 0) return "other-subject";
  if (openValues > 0) return "value-left-open";
  if (leavesPredicateOpen(pair)) return "predicate-left-open";
  if (reportedShare < LEAST_REPORTED) return "other-report";
  if (negationParity === 1 && coverage < NEGATED_COVERAGE) return "denied-on-one-side";
  return sharesFewWords(pair, findings) ? "few-words-shared" : undefined;
}

/** A found passage and claim as they were read: what was measured of them, as far as that was needed, and which rules spoke. */
export interface FoundReading {
  readonly pair: Pair;
  readonly findings: readonly SlotFinding[];
  readonly features?: Features;
  /** Estimated probability, 0 to 1, that the passage is about the claim's matter. */
  readonly bearing?: number;
  readonly outlook?: Outlook;
  readonly rules: readonly Rule[];
  /** Absent where the passage is about something else. */
  readonly comparison?: Comparison;
}

/** Reads a passage that a search found beside the claim, no further than the answer asks for. */
export function readFound(claim: Prepared, passage: Prepared): FoundReading {
  const pair = pairOf(claim, passage);
  if (pair.alignment.coverage < LEAST_COVERAGE) return { pair, findings: [], rules: ["too-little-shared"] };
  const measured = measurePair(pair);
  const { findings, features } = measured;
  const bearing = bearingProbability(features);
  // Most hits end here, before the costlier decision.
  if (bearing < LEAST_BEARING.related) return { ...measured, bearing, rules: ["another-matter"] };
  const reading = comparePair(measured);
  const { comparison, outlook } = reading;
  const decided = { ...measured, bearing, outlook };
  if (comparison.relation === "conflicts" && isSaidOver(pair, findings))
    return { ...decided, rules: [reading.rule, "said-over"], comparison };
  const { relation, rule } = ruleOn(reading, pair.alignment.coverage, bearing);
  const objection = objectionTo(relation, pair, findings, features, bearing, outlook.conflicts);
  if (objection === undefined) {
    if (relation === comparison.relation) return { ...decided, rules: [rule], comparison };
    const isConflict = relation === "conflicts";
    const confidence = isConflict ? outlook.conflicts : outlook.supports;
    const reasons = isConflict ? reasonsOf(pair, findings) : comparison.reasons;
    return { ...decided, rules: [rule], comparison: { relation, confidence, reasons } };
  }
  // A clash that decides nothing would accuse if it were shown.
  const reasons = comparison.reasons.filter(({ verdict }) => verdict !== "conflicts");
  const related = { relation: "related", confidence: bearing, reasons } as const;
  return { ...decided, rules: [rule, objection], comparison: related };
}

/**
 * What a passage that a search found says of the claim, or `undefined` when it is about something else. `compare`
 * takes for granted that both texts are about one matter; here that is estimated first. A relation that the estimate
 * does not carry, and a support that leaves a part of the claim open, is told as "related" or not at all.
 */
export const compareFound = (claim: Prepared, passage: Prepared): Comparison | undefined =>
  readFound(claim, passage).comparison;
