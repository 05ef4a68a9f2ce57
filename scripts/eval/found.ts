import {
  type ClaimReading,
  compareParts,
  comparePrepared,
  type Prepared,
  prepare,
  readClaim,
} from "@/lib/comparison";
import type { Comparison, Relation } from "@/lib/model";
import { type FoundKind, type FoundPair, findPairs } from "../train/bearing/found-pairs";
import { isHeldApart } from "../train/comparison/held-apart";
import type { ComparisonRow } from "./comparison-rows";
import { readRows } from "./read-rows";
import type { EvalTask } from "./task";

/**
 * What is said of passages that the product's own search finds, on the groups that no shipped weight has seen. For
 * each kind of passage the share that is called each relation; and of the claims searched for those with any hit
 * that is wrongly called so, hits of other pages and of the claim's own page apart. Every hit that is not the claim's
 * evidence counts as wrong, also the few that happen to bear it out.
 */
const kinds: readonly FoundKind[] = ["supports", "conflicts", "neither", "same-page", "other-page"];
const relations: readonly Relation[] = ["supports", "conflicts", "differs", "related"];

type Judge = (claim: ClaimReading, passage: Prepared) => Comparison | undefined;

interface Judged {
  readonly pair: FoundPair;
  readonly comparison: Comparison | undefined;
}

const keyOf = ({ group, claim }: FoundPair): string => `${group}\n${claim}`;

const isHit = ({ kind }: FoundPair): boolean => kind === "same-page" || kind === "other-page";

function judgeAll(pairs: readonly FoundPair[], judge: Judge): Judged[] {
  const claims = new Map<string, ClaimReading>();
  const passages = new Map<string, Prepared>();
  const once = <Read>(
    known: Map<string, Read>,
    text: string,
    read: (statement: { text: string }) => Read,
  ) => {
    const made = known.get(text) ?? read({ text });
    known.set(text, made);
    return made;
  };
  return pairs.map((pair) => ({
    pair,
    comparison: judge(once(claims, pair.claim, readClaim), once(passages, pair.passage, prepare)),
  }));
}

const round = (value: number): number => Number(value.toFixed(4));

function shareTable(judged: readonly Judged[]): Record<string, string | number>[] {
  return kinds.map((kind) => {
    const those = judged.filter(({ pair }) => pair.kind === kind);
    const shares = relations.map((relation) => [
      relation,
      round(those.filter(({ comparison }) => comparison?.relation === relation).length / those.length),
    ]);
    return { passage: kind, number: those.length, ...Object.fromEntries(shares) };
  });
}

/** Share of the claims searched for that meet at least one hit of a kind called so. */
function claimShare(judged: readonly Judged[], kind: FoundKind, relation: Relation): number {
  const searched = new Set(judged.filter(({ pair }) => isHit(pair)).map(({ pair }) => keyOf(pair)));
  const met = new Set(
    judged
      .filter(({ pair, comparison }) => pair.kind === kind && comparison?.relation === relation)
      .map(({ pair }) => keyOf(pair)),
  );
  return met.size / searched.size;
}

export const evaluateFound: EvalTask = async (path) => {
  const rows = (await readRows<ComparisonRow>(path)).filter(isHeldApart);
  const pairs = await findPairs(rows, { limit: 20, oneIn: 1 });
  const found = judgeAll(pairs, (claim, passage) => compareParts(claim, passage)?.comparison);
  const figures = (["conflicts", "supports"] as const).flatMap((relation) =>
    (["other-page", "same-page"] as const).map((kind) => [
      `claims with false ${relation}, ${kind}`,
      claimShare(found, kind, relation),
    ]),
  );
  return {
    rows: rows.length,
    figures: Object.fromEntries(figures),
    tables: [
      { title: "as found passages", rows: shareTable(found) },
      {
        title: "taken to be about the claim",
        rows: shareTable(judgeAll(pairs, ({ whole }, passage) => comparePrepared(whole, passage))),
      },
    ],
    predictions: found.map(({ pair, comparison }) => ({ ...pair, relation: comparison?.relation ?? "none" })),
    errors: found
      .filter(({ pair, comparison }) => isHit(pair) && comparison?.relation === "conflicts")
      .map(({ pair }) => `${pair.kind}: ${pair.claim} / ${pair.passage}`),
  };
};
