import type { Dispute, DisputedPassage, Slot } from "@/lib/model";
import type { Library } from "@/lib/store";

/** One fact on which stored sources contradict each other. */
export interface DisputedFact {
  readonly slot: Slot;
  /** The surest first. */
  readonly disputes: readonly Dispute[];
  readonly sources: number;
  readonly origins: number;
}

export interface DisputedFacts {
  readonly facts: readonly DisputedFact[];
  /** Sources that were not compared with the others yet. */
  readonly unchecked: number;
}

/** What makes two disputes one fact: the same slot of the same passage, or the same two values in it. */
function keysOf({ left, right, reasons }: Dispute): string[] {
  return reasons.flatMap(({ slot, claim, evidence }) => [
    ...[left, right].map(({ sourceId, start }) => JSON.stringify([slot, sourceId, start])),
    JSON.stringify([slot, ...[claim.toLowerCase(), evidence.toLowerCase()].sort()]),
  ]);
}

interface Group {
  readonly keys: ReadonlySet<string>;
  readonly disputes: readonly Dispute[];
}

/** `disputes` put together by the fact they are about, in the order of their first. */
export function groupDisputes(disputes: readonly Dispute[]): DisputedFact[] {
  const groups = disputes.reduce<readonly Group[]>((sofar, dispute) => {
    const keys = keysOf(dispute);
    const same = sofar.filter((group) => keys.some((key) => group.keys.has(key)));
    const merged: Group = {
      keys: new Set([...same.flatMap((group) => [...group.keys]), ...keys]),
      disputes: [...same.flatMap((group) => group.disputes), dispute],
    };
    const place = same[0] === undefined ? sofar.length : sofar.indexOf(same[0]);
    return sofar.toSpliced(place, 1, merged).filter((group) => !same.includes(group));
  }, []);
  return groups.flatMap((group) => factOf(group.disputes) ?? []);
}

function factOf(disputes: readonly Dispute[]): DisputedFact | undefined {
  const slot = disputes[0]?.reasons[0]?.slot;
  if (slot === undefined) return undefined;
  const passages = disputes.flatMap(({ left, right }) => [left, right]);
  return {
    slot,
    disputes,
    sources: new Set(passages.map(({ sourceId }) => sourceId)).size,
    origins: new Set(passages.map(originOf)).size,
  };
}

/** An origin that cannot be told is one of its own. */
const originOf = ({ origin, originUnknown, sourceId }: DisputedPassage): string =>
  JSON.stringify(originUnknown ? [sourceId] : [origin, ""]);

/** What the stored sources dispute among themselves, by fact, and how many are still to be looked through. */
export async function listDisputedFacts({ disputes }: Pick<Library, "disputes">): Promise<DisputedFacts> {
  const [all, unchecked] = await Promise.all([disputes.list(), disputes.countUnchecked()]);
  return { facts: groupDisputes(all), unchecked };
}
