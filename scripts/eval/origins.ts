import { groupOrigins, type Testimony } from "@/lib/provenance";
import { readRows } from "./read-rows";
import type { EvalTask } from "./task";

/**
 * Origins of the passages of one claim, against gold groups where rows carry them.
 *
 * - pairwise F1: pairs of passages put together, against pairs that share a gold group, all rows together;
 * - exact origin count: of the rows with gold, those with as many origins (groups and unknown) as the gold;
 * - exact groups: of the same rows, those whose groups and unknown are the gold's.
 */
export interface OriginRow {
  readonly id: string;
  readonly claim?: string;
  readonly passages: readonly {
    readonly outlet?: string | null;
    readonly date?: string | null;
    readonly text: string;
    readonly context?: string;
  }[];
  readonly groups?: Groups;
  readonly unknown?: readonly number[];
}

type Groups = readonly (readonly number[])[];

export const testimonyOf = ({ outlet, date, text, context }: OriginRow["passages"][number]): Testimony => ({
  text,
  ...(outlet == null ? {} : { outlet }),
  ...(date == null ? {} : { publishedAt: date }),
  ...(context === undefined ? {} : { context }),
});

const pairsOf = (groups: Groups): Set<string> =>
  new Set(
    groups.flatMap((group) => group.flatMap((a) => group.filter((b) => a < b).map((b) => `${a}-${b}`))),
  );

/** Groups and unknown passages in one order, to be compared as text. */
const canonical = (groups: Groups, unknown: readonly number[]): string => {
  const ascending = (indices: readonly number[]): number[] => [...indices].sort((a, b) => a - b);
  const ordered = groups.map(ascending).sort(([a = 0], [b = 0]) => a - b);
  return JSON.stringify({ groups: ordered, unknown: ascending(unknown) });
};

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const evaluateOrigins: EvalTask = async (path) => {
  const rows = await readRows<OriginRow>(path);
  const predictions: object[] = [];
  const errors: string[] = [];
  let [judged, rightCount, exact] = [0, 0, 0];
  let [found, wanted, shared] = [0, 0, 0];
  for (const { id, claim, passages, groups, unknown = [] } of rows) {
    const origins = groupOrigins(passages.map(testimonyOf), claim ?? "");
    const own = origins.groups.map((group) => group.passages);
    predictions.push({ id, groups: own, unknown: origins.unknown });
    if (groups === undefined) continue;
    judged += 1;
    const [ownPairs, goldPairs] = [pairsOf(own), pairsOf(groups)];
    found += ownPairs.size;
    wanted += goldPairs.size;
    shared += [...ownPairs].filter((pair) => goldPairs.has(pair)).length;
    if (own.length + origins.unknown.length === groups.length + unknown.length) rightCount += 1;
    const [ours, gold] = [canonical(own, origins.unknown), canonical(groups, unknown)];
    if (ours === gold) exact += 1;
    else errors.push(`${id} found ${ours}, gold ${gold}`);
  }
  const [precision, recall] = [ratio(shared, found), ratio(shared, wanted)];
  return {
    rows: rows.length,
    figures:
      judged === 0
        ? {}
        : {
            "pairwise F1": ratio(2 * precision * recall, precision + recall),
            "pairwise precision": precision,
            "pairwise recall": recall,
            "exact origin count": ratio(rightCount, judged),
            "exact groups": ratio(exact, judged),
          },
    tables: [],
    predictions,
    errors,
  };
};
