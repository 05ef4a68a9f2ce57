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
  const supports = outlook.supports >= Math.max(outlook.neither, outlook.conflicts);
  const leavesOpen = differences.some(({ slot }) => openingSlots.has(slot));
  if (supports && !(leavesOpen && oneEvent)) return "supports";
  return oneEvent && (differences.length > 0 || clash) ? "differs" : "related";
}

function confidenceOf(relation: Relation, { supports, conflicts, neither }: Outlook): number {
  if (relation === "supports") return supports;
  return relation === "conflicts" ? conflicts : Math.max(neither, 1 - supports - conflicts);
}

/** The relation of a pair with its estimated probability. */
export function decide(pair: Pair, findings: readonly SlotFinding[]): Decision {
  const outlook = predict(featuresOf(pair, findings), wordCluesOf(pair));
  const relation = relationOf(pair, findings, outlook);
  return { relation, confidence: confidenceOf(relation, outlook), outlook };
}
