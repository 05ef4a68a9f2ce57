import type { Reason, Slot } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { SlotFinding } from "../slots/slot-finding";
import { isWithin } from "../statement";
import type { Features } from "./features";

const slots: readonly Slot[] = ["number", "date", "name", "place", "negation", "superlative"];
const verdicts: readonly Reason["verdict"][] = ["agrees", "differs", "conflicts"];

/** For each slot and verdict how often it was found and how surely about one thing. */
function verdictFeatures(findings: readonly SlotFinding[]): Features {
  const features: Record<string, number> = {};
  for (const slot of slots) {
    for (const verdict of verdicts) {
      const those = findings.filter((finding) => finding.slot === slot && finding.verdict === verdict);
      features[`${slot}-${verdict}`] = those.length;
      features[`${slot}-${verdict}-affinity`] = Math.max(0, ...those.map(({ affinity }) => affinity));
    }
  }
  return features;
}

const otherSlots: readonly Slot[] = ["scope", "unit", "hedge", "attribution"];

const countOf = (findings: readonly SlotFinding[], test: (finding: SlotFinding) => boolean): number =>
  findings.filter(test).length;

/** How far the nearest excluded number is away, as a share of the claim's. */
function numberGap({ claim, passage }: Pair, findings: readonly SlotFinding[]): number {
  let widest = 0;
  for (const finding of findings) {
    if (finding.slot !== "number" || finding.verdict !== "conflicts") continue;
    const ours = claim.analysis.quantities.find(({ start }) => start === finding.claim.start)?.magnitude;
    const theirs = passage.analysis.quantities.find(
      ({ start }) => start === finding.evidence.start,
    )?.magnitude;
    const a = ours?.min ?? ours?.max ?? 0;
    const b = theirs?.min ?? theirs?.max ?? 0;
    widest = Math.max(widest, Math.abs(a - b) / Math.max(1e-9, Math.abs(a), Math.abs(b)));
  }
  return widest;
}

/** What of each kind the two statements hold at all, and how much of the claim's was laid beside something. */
function presenceFeatures(pair: Pair, findings: readonly SlotFinding[]): Features {
  const { claim, passage } = pair;
  const [ours, theirs] = [claim.analysis, passage.analysis];
  const names = ours.names.filter((name) => !isWithin(claim.frames, name));
  const compared = (slot: Slot): number => countOf(findings, (finding) => finding.slot === slot);
  return {
    quantities: ours.quantities.length,
    openQuantities: ours.quantities.length - compared("number"),
    bounded: countIf(ours.quantities, ({ magnitude }) => magnitude.min !== magnitude.max),
    lowerBounds: countIf(ours.quantities, ({ magnitude }) => magnitude.max === undefined),
    upperBounds: countIf(ours.quantities, ({ magnitude }) => magnitude.min === undefined),
    passageQuantities: theirs.quantities.length,
    passageBounded: countIf(theirs.quantities, ({ magnitude }) => magnitude.min !== magnitude.max),
    numberGap: numberGap(pair, findings),
    dates: ours.dates.length,
    openDates: ours.dates.length - compared("date"),
    boundedDates: countIf(ours.dates, ({ role }) => role !== "at"),
    passageDates: theirs.dates.length,
    names: names.length,
    openNames: names.length - compared("name") - compared("place"),
    passageNames: theirs.names.length,
    negations: claim.denials.length,
    passageNegations: passage.denials.length,
    negationParity: (claim.denials.length + passage.denials.length) % 2,
    modalities: ours.modalities.length,
    passageModalities: theirs.modalities.length,
    superlatives: ours.superlatives.length,
    passageSuperlatives: theirs.superlatives.length,
    pronouns: countIf(pronouns, (pronoun) => passage.positionsOf.has(pronoun)),
    ...Object.fromEntries(otherSlots.map((slot) => [`compared-${slot}`, compared(slot)])),
  };
}

/** A passage that speaks of "he" may well speak of the claim's subject. */
const pronouns = ["he", "she", "it", "they", "his", "her", "its", "their"];

function countIf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length;
}

export const slotFeatures = (pair: Pair, findings: readonly SlotFinding[]): Features => ({
  ...verdictFeatures(findings),
  ...presenceFeatures(pair, findings),
  agreeing: countOf(findings, ({ verdict }) => verdict === "agrees"),
  clashing: countOf(findings, ({ verdict }) => verdict === "conflicts"),
  clashAffinity: Math.max(
    0,
    ...findings.filter(({ verdict }) => verdict === "conflicts").map(({ affinity }) => affinity),
  ),
});
