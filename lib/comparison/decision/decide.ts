import { type Comparison, contains, type Relation, type Rule } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "../slots/slot-finding";
import { type Outlook, predict } from "./decision-model";
import type { MeasuredPair } from "./measure-pair";
import { wordCluesOf } from "./word-clues";

export interface Decision extends Pick<Comparison, "relation" | "confidence"> {
  readonly outlook: Outlook;
  readonly rule: Rule;
}

type Ruling = Pick<Decision, "relation" | "rule">;

/**
 * The operating point: on groups of pairs held apart from training, nine of ten conflicts called at this
 * probability are labelled so by people.
 */
const CONFLICT_PROBABILITY = 0.72;
/** Support is said where nothing else is likelier, and all else together is not much likelier. */
const SUPPORT_PROBABILITY = 0.4;
/** A typed clash whose surroundings agree less than this is about two things. */
const CONFLICT_AFFINITY = 0.2;
/** A typed clash in surroundings so alike leaves the claim open, however likely support is otherwise. */
const OPENING_AFFINITY = 0.4;
/** A benign difference is worth telling only about one event. */
const DIFFER_COVERAGE = 0.4;
const DIFFER_AFFINITY = 0.3;

/** Slots whose difference leaves the claim open even when all else is borne out. */
const openingSlots: ReadonlySet<SlotFinding["slot"]> = new Set([
  "hedge",
  "scope",
  "unit",
  "name",
  "negation",
]);

/** That somebody said so is a part of a claim that names who: another speaker leaves it open. */
const leavesSpeakerOpen = ({ claim }: Pair, { slot, claim: source }: SlotFinding): boolean =>
  slot === "attribution" &&
  claim.analysis.names.some((name) => name.kind !== "demonym" && contains(source, name));

/** "Met in Paris" is not borne out by "met in France". */
const leavesPlaceOpen = ({ slot, note }: SlotFinding): boolean => slot === "place" && note === "less-exact";

const isSure = ({ affinity }: SlotFinding): boolean => affinity >= DIFFER_AFFINITY;

/** The hard rules over what the weights expect: `conflicts` needs a typed clash, a difference overrules support. */
function ruleOn(pair: Pair, findings: readonly SlotFinding[], outlook: Outlook): Ruling {
  const clash = findings.some(
    ({ verdict, affinity }) => verdict === "conflicts" && affinity >= CONFLICT_AFFINITY,
  );
  if (clash && outlook.conflicts >= CONFLICT_PROBABILITY)
    return { relation: "conflicts", rule: "clash-expected" };
  if (findings.some(({ isProof }) => isProof)) return { relation: "conflicts", rule: "clash-certain" };
  const differences = findings.filter((finding) => finding.verdict === "differs" && isSure(finding));
  const oneEvent = pair.alignment.coverage >= DIFFER_COVERAGE;
  const supports =
    outlook.supports >= SUPPORT_PROBABILITY &&
    outlook.supports > Math.max(outlook.neither, outlook.conflicts);
  const leavesOpen =
    findings.some(({ verdict, affinity }) => verdict === "conflicts" && affinity >= OPENING_AFFINITY) ||
    differences.some(
      (difference) =>
        openingSlots.has(difference.slot) ||
        leavesPlaceOpen(difference) ||
        leavesSpeakerOpen(pair, difference),
    );
  if (supports && !(leavesOpen && oneEvent)) return { relation: "supports", rule: "support-expected" };
  if (oneEvent && (differences.length > 0 || clash))
    return { relation: "differs", rule: supports ? "slot-leaves-open" : "slot-differs" };
  return { relation: "related", rule: "nothing-decides" };
}

/** A difference that a rule found is as sure as its surroundings; the weights know only of "neither". */
function confidenceOf(
  relation: Relation,
  findings: readonly SlotFinding[],
  { supports, conflicts, neither }: Outlook,
): number {
  if (relation === "supports") return supports;
  if (relation === "conflicts") return conflicts;
  const differences = findings.filter(({ verdict }) => relation === "differs" && verdict === "differs");
  return Math.max(neither, ...differences.map(({ affinity }) => affinity));
}

/** The relation of a measured pair with its estimated probability. */
export function decide({ pair, findings, features }: MeasuredPair): Decision {
  const outlook = predict(features, wordCluesOf(pair));
  const { relation, rule } = ruleOn(pair, findings, outlook);
  return { relation, confidence: confidenceOf(relation, findings, outlook), outlook, rule };
}
