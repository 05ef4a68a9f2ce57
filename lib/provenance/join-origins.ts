import { disjointSets } from "./disjoint-sets";
import type { ReadPassage } from "./read-passage";
import { type Likeness, likenessOf, reasonToMerge } from "./reason-to-merge";
import { restApart } from "./rest-apart";
import type { Wording } from "./shared-text";

/** Groups are taken together from this mean probability of their pairs on. */
const LIKELY_ONE = 0.5;

export interface Joined {
  /** Indices into the passages, ascending; groups by their lowest. */
  readonly sets: readonly (readonly number[])[];
  /** Why a passage was put to others, by its index, one line for each merge. */
  readonly reasons: ReadonlyMap<number, readonly string[]>;
}

/**
 * Puts passages together: first those that by their own words have one origin, then, the likeliest first, groups whose
 * passages are on average likely to have one. Passages that rest apart are never put together, not through a third
 * one either.
 */
export function joinOrigins(reads: readonly ReadPassage[], claim: Wording): Joined {
  const sets = disjointSets(reads.length);
  const reasons = new Map<number, string[]>();
  const read = (index: number): ReadPassage => reads[index] as ReadPassage;
  const join = (earlier: number, later: number, reason: string): void => {
    sets.join(earlier, later);
    reasons.set(later, [...(reasons.get(later) ?? []), reason]);
  };
  const isApart = (one: readonly number[], other: readonly number[]): boolean =>
    one.some((a) => other.some((b) => restApart(read(a), read(b))));
  const setOf = (index: number): number[] => sets.groups().find((group) => group.includes(index)) ?? [];

  for (let later = 1; later < reads.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (sets.find(earlier) === sets.find(later)) continue;
      const reason = reasonToMerge(read(earlier), read(later));
      if (reason !== undefined && !isApart(setOf(earlier), setOf(later))) join(earlier, later, reason);
    }

  const likeness = reads.map((later, index) =>
    reads.slice(0, index).map((earlier) => likenessOf(earlier, later, claim)),
  );
  for (;;) {
    const best = likeliestPair(sets.groups(), likeness, isApart);
    if (best === undefined) return { sets: sets.groups(), reasons };
    join(best.earlier, best.later, best.reason);
  }
}

/** Two passages of different groups, and why they go together. */
interface LikelyPair {
  readonly earlier: number;
  readonly later: number;
  readonly reason: string;
}

/** The two groups that are likeliest to have one origin, by the pair that speaks for it most; none below the bound. */
function likeliestPair(
  groups: readonly (readonly number[])[],
  likeness: readonly (readonly Likeness[])[],
  isApart: (one: readonly number[], other: readonly number[]) => boolean,
): LikelyPair | undefined {
  let bound = LIKELY_ONE;
  let best: LikelyPair | undefined;
  for (const [at, one] of groups.entries())
    for (const other of groups.slice(0, at)) {
      const pairs = one.flatMap((a) =>
        other.map((b) => ({
          earlier: Math.min(a, b),
          later: Math.max(a, b),
          ...(likeness[Math.max(a, b)]?.[Math.min(a, b)] as Likeness),
        })),
      );
      const mean = pairs.reduce((sum, { probability }) => sum + probability, 0) / pairs.length;
      if (mean < bound || isApart(one, other)) continue;
      bound = mean;
      [best] = pairs.sort((a, b) => b.probability - a.probability);
    }
  return best;
}
