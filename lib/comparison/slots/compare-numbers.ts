import { type Magnitude, overlaps, type Quantity } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import { relationOf } from "../lexicon/lexicon";
import { lemmaOf } from "../words/lemma-of";
import { casualtiesOf, isRunningCount } from "./casualties";
import { type MagnitudeRelation, relateMagnitudes } from "./relate-magnitudes";
import { reportDayOf } from "./report-day";
import type { SlotFinding } from "./slot-finding";
import { sumExplains } from "./sum-explains";

interface Candidate {
  readonly quantity: Quantity;
  readonly relation: MagnitudeRelation;
  readonly affinity: number;
}

/** Two values less alike in their surroundings than this speak of different things. */
const leastAffinity = 0.3;
/** The same number twice in two short texts is seldom chance: it needs less around it. */
const leastAffinityOfEqual = 0.12;
const equalBonus = 0.25;

const sizeOf = ({ base, magnitude }: Quantity): Magnitude => base ?? magnitude;

/** Rates and sizes in one unit are compared in it, others in the base unit. */
function magnitudesOf(a: Quantity, b: Quantity): readonly [Magnitude, Magnitude] {
  if (a.unit === b.unit || a.base === undefined || b.base === undefined) return [a.magnitude, b.magnitude];
  return [sizeOf(a), sizeOf(b)];
}

/** How well the nouns agree that two numbers count; 1 when neither says. */
function countedAffinity(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [lemmaA, lemmaB] = [lemmaOf(a), lemmaOf(b)];
  if (lemmaA === lemmaB) return 1;
  const relation = relationOf(lemmaA, lemmaB);
  if (relation === "synonym") return 0.9;
  if (relation === "broader") return 0.6;
  return relation === "unrelated" ? 0.15 : 0;
}

function isComparable(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.dimension === "money" && a.unit !== b.unit) return false;
  return a.base !== undefined || a.unit === b.unit || a.dimension === "count" || a.dimension === "order";
}

const isEqual = (a: Magnitude, b: Magnitude): boolean =>
  a.min === b.min && a.max === b.max && a.minIncluded === b.minIncluded && a.maxIncluded === b.maxIncluded;

function candidateOf(pair: Pair, asked: Quantity, offered: Quantity): Candidate | undefined {
  if (!isComparable(asked, offered)) return undefined;
  const [a, b] = magnitudesOf(asked, offered);
  const around = affinityOf(pair, asked, offered);
  const counted = countedAffinity(asked.counted, offered.counted);
  const affinity = counted === undefined ? around : (around + counted) / 2;
  return { quantity: offered, relation: relateMagnitudes(a, b), affinity };
}

const rank = (asked: Quantity, { quantity, affinity }: Candidate): number =>
  affinity + (isEqual(...magnitudesOf(asked, quantity)) ? equalBonus : 0);

function bestCandidate(pair: Pair, asked: Quantity): Candidate | undefined {
  let best: Candidate | undefined;
  for (const offered of pair.passage.analysis.quantities) {
    const candidate = candidateOf(pair, asked, offered);
    if (candidate === undefined) continue;
    if (best === undefined || rank(asked, candidate) > rank(asked, best)) best = candidate;
  }
  if (best === undefined) return undefined;
  const equal = isEqual(...magnitudesOf(asked, best.quantity));
  return best.affinity >= (equal ? leastAffinityOfEqual : leastAffinity) ? best : undefined;
}

type Judgement = Pick<SlotFinding, "slot" | "verdict" | "note">;

const differs = (slot: SlotFinding["slot"], note: string): Judgement => ({ slot, verdict: "differs", note });

/** Counts of the dead and counts of the dead or injured are not one count. */
function scopeDifference(
  { claim, passage }: Pair,
  asked: Quantity,
  offered: Quantity,
): Judgement | undefined {
  const [ours, theirs] = [casualtiesOf(claim, asked), casualtiesOf(passage, offered)];
  if (ours.size === 0 || theirs.size === 0) return undefined;
  if (ours.size === theirs.size && [...ours].every((casualty) => theirs.has(casualty))) return undefined;
  return differs("scope", `one counts ${[...ours].join(" or ")}, the other ${[...theirs].join(" or ")}`);
}

/** A later and higher count, or an earlier and lower one, of what only grows. */
function updateDifference(
  { claim, passage }: Pair,
  asked: Quantity,
  offered: Quantity,
): Judgement | undefined {
  if (!isRunningCount(claim, asked) || !isRunningCount(passage, offered)) return undefined;
  const [claimDay, passageDay] = [reportDayOf(claim), reportDayOf(passage)];
  const [ours, theirs] = [asked.magnitude.min, offered.magnitude.min];
  if (claimDay === undefined || passageDay === undefined || claimDay === passageDay) return undefined;
  if (ours === undefined || theirs === undefined || passageDay > claimDay !== theirs > ours) return undefined;
  return differs(
    "number",
    passageDay > claimDay ? "a later report of a growing count" : "an earlier report of a growing count",
  );
}

function changeDifference(asked: Quantity, offered: Quantity): Judgement | undefined {
  if (asked.change !== undefined && offered.change !== undefined && asked.change !== offered.change) {
    return differs(
      "scope",
      `one is a change "${asked.change}", the other a change "${offered.change}" a number`,
    );
  }
  if (asked.per !== offered.per) {
    return differs(
      "unit",
      `one is ${asked.per === undefined ? "a total" : `per ${asked.per}`}, the other ${offered.per === undefined ? "a total" : `per ${offered.per}`}`,
    );
  }
  return undefined;
}

function judge(pair: Pair, asked: Quantity, { quantity, relation }: Candidate): Judgement {
  const scope = scopeDifference(pair, asked, quantity) ?? changeDifference(asked, quantity);
  if (scope !== undefined) return scope;
  switch (relation) {
    case "within":
      return { slot: "number", verdict: "agrees", note: agreement(asked, quantity) };
    case "wider":
      return differs("number", "both bounds can hold");
    case "rounded":
      return differs("number", "one is rounded");
    case "near":
      return differs("number", "one is approximate");
    case "apart":
      return (
        updateDifference(pair, asked, quantity) ??
        sumExplains(pair, asked, quantity) ?? {
          slot: "number",
          verdict: "conflicts",
          note: "the numbers exclude each other",
        }
      );
  }
}

const agreement = (asked: Quantity, offered: Quantity): string => {
  if (!isEqual(...magnitudesOf(asked, offered))) return "inside what the claim allows";
  return asked.unit === offered.unit ? "the same number" : "the same amount in other units";
};

/** The same figure in per cent and in points, or in two currencies: not one amount, and easily confused. */
function unitMixUp(pair: Pair, asked: Quantity): SlotFinding | undefined {
  for (const offered of pair.passage.analysis.quantities) {
    const proportions =
      asked.dimension !== offered.dimension &&
      asked.dimension.startsWith("proportion") &&
      offered.dimension.startsWith("proportion");
    const currencies =
      asked.dimension === "money" && offered.dimension === "money" && asked.unit !== offered.unit;
    if (!(proportions || currencies) || !isEqual(asked.magnitude, offered.magnitude)) continue;
    const affinity = affinityOf(pair, asked, offered);
    if (affinity < leastAffinity) continue;
    const note = proportions ? "per cent against percentage points" : "the same figure in another currency";
    return { slot: "unit", claim: asked, evidence: offered, verdict: "differs", note, affinity };
  }
  return undefined;
}

/** Every number of the claim against the passage's number that is most likely about the same thing. */
export function compareNumbers(pair: Pair): SlotFinding[] {
  const findings: SlotFinding[] = [];
  const { quantities, superlatives } = pair.claim.analysis;
  for (const asked of quantities) {
    // "The first talks since 1997" ranks, it does not count: that is the superlative's slot.
    if (superlatives.some((superlative) => overlaps(superlative, asked))) continue;
    const candidate = bestCandidate(pair, asked);
    if (candidate === undefined) {
      const mixUp = unitMixUp(pair, asked);
      if (mixUp !== undefined) findings.push(mixUp);
      continue;
    }
    const { quantity, affinity } = candidate;
    findings.push({ claim: asked, evidence: quantity, affinity, ...judge(pair, asked, candidate) });
  }
  return findings;
}
