import type { Comparison, Relation } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "../slots/slot-finding";
import { type Outlook, predict } from "./decision-model";
import { featuresOf } from "./features";
import { wordCluesOf } from "./word-clues";

export interface Decision extends Pick<Comparison, "relation" | "confidence"> {
  readonly outlook: Outlook;
}

/**
 * The operating point: on groups of pairs held apart from training, nine of ten conflicts called at this
 * probability are labelled so by people.
 */
const CONFLICT_PROBABILITY = 0.76;
/** Support is said only where it is likelier than all else together. */
const SUPPORT_PROBABILITY = 0.5;
/** A typed clash whose surroundings agree less than this is about two things. */
const CONFLICT_AFFINITY = 0.2;
/** A benign difference is worth telling only about one event. */
const DIFFER_COVERAGE = 0.4;
const DIFFER_AFFINITY = 0.3;

/** Slots whose difference leaves the claim open even when all else is borne out. */
const openingSlots: ReadonlySet<SlotFinding["slot"]> = new Set(["hedge", "scope", "unit", "name"]);

const isSure = ({ affinity }: SlotFinding): boolean => affinity >= DIFFER_AFFINITY;

/** The hard rules over what the weights expect: `conflicts` needs a typed clash, a difference overrules support. */
function relationOf({ alignment }: Pair, findings: readonly SlotFinding[], outlook: Outlook): Relation {
  const clash = findings.some(
    ({ verdict, affinity }) => verdict === "conflicts" && affinity >= CONFLICT_AFFINITY,
  );
  if (clash && outlook.conflicts >= CONFLICT_PROBABILITY) return "conflicts";
  const differences = findings.filter((finding) => finding.verdict === "differs" && isSure(finding));
  const oneEvent = alignment.coverage >= DIFFER_COVERAGE;
  const supports = outlook.supports >= SUPPORT_PROBABILITY;
  const leavesOpen = differences.some(({ slot }) => openingSlots.has(slot));
  if (supports && !(leavesOpen && oneEvent)) return "supports";
  return oneEvent && (differences.length > 0 || clash) ? "differs" : "related";
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

/** The relation of a pair with its estimated probability. */
export function decide(pair: Pair, findings: readonly SlotFinding[]): Decision {
  const outlook = predict(featuresOf(pair, findings), wordCluesOf(pair));
  const relation = relationOf(pair, findings, outlook);
  return { relation, confidence: confidenceOf(relation, findings, outlook), outlook };
}
