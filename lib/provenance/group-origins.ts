import { compareNames } from "@/lib/language";
import { disjointSets } from "./disjoint-sets";
import { type Credit, readCredit } from "./read-credit";
import { sharesText, shinglesOf } from "./shared-text";
import type { Testimony } from "./testimony";

export interface OriginGroup {
  /** Indices into the passages given, ascending. */
  readonly passages: readonly number[];
  /** Who is behind them: "Karoline Leavitt", "Reuters". */
  readonly label: string;
  /** Why passages were taken together, one line for each merge. */
  readonly reasons: readonly string[];
}

export interface Origins {
  readonly groups: readonly OriginGroup[];
  /** Passages whose origin cannot be told; each counts as one of its own. */
  readonly unknown: readonly number[];
}

interface Read {
  readonly testimony: Testimony;
  readonly credit: Credit | undefined;
  readonly shingles: ReadonlySet<string>;
}

const isSame = (a: string, b: string): boolean => {
  const comparison = compareNames(a, b);
  return comparison === "same" || comparison === "variant";
};

/** The outlet on whose word the statement rests: the one credited, the one it came through, or the passage's own. */
function outletBehind({ testimony, credit }: Read): string | undefined {
  if (credit === undefined) return testimony.outlet;
  if (credit.kind === "outlet") return credit.label;
  return credit.kind === "anonymous" ? (credit.via ?? testimony.outlet) : undefined;
}

const speakerOf = ({ credit }: Read): string | undefined =>
  credit?.kind === "speaker" ? credit.label : undefined;

/** Why two passages have one origin, in plain words; `undefined` when nothing says so. */
function reasonToMerge(a: Read, b: Read): string | undefined {
  const [speakerA, speakerB] = [speakerOf(a), speakerOf(b)];
  if (speakerA !== undefined && speakerB !== undefined)
    return isSame(speakerA, speakerB) ? `both rest on ${speakerA}` : undefined;
  const [outletA, outletB] = [outletBehind(a), outletBehind(b)];
  if (outletA !== undefined && outletB !== undefined && isSame(outletA, outletB))
    return `both rest on ${outletA}`;
  if (sharesText(a.shingles, b.shingles)) return "they share their wording";
  return undefined;
}

/**
 * Groups passages that bear on one claim by their ultimate origin: the same named speaker, the same outlet or wire
 * behind them (credited, or reporting itself), or shared wording. Passages that credit nobody and come from no
 * known outlet, and share no text with another, are unknown. Quadratic in the number of passages: meant for tens.
 */
export function groupOrigins(passages: readonly Testimony[]): Origins {
  const reads = passages.map(
    (testimony): Read => ({ testimony, credit: readCredit(testimony), shingles: shinglesOf(testimony.text) }),
  );
  const sets = disjointSets(reads.length);
  const reasons = new Map<number, string[]>();
  reads.forEach((read, index) => {
    reads.slice(0, index).forEach((earlier, earlierIndex) => {
      const reason = reasonToMerge(earlier, read);
      if (reason !== undefined && sets.join(earlierIndex, index)) {
        reasons.set(index, [...(reasons.get(index) ?? []), reason]);
      }
    });
  });
  const groups: OriginGroup[] = [];
  const unknown: number[] = [];
  for (const members of sets.groups()) {
    const labels = members.map((member) => labelOf(reads[member])).filter((label) => label !== undefined);
    const [label] = labels;
    if (label === undefined && members.length === 1) unknown.push(...members);
    else
      groups.push({
        passages: members,
        label: label ?? "shared wording",
        reasons: members.flatMap((member) => reasons.get(member) ?? []),
      });
  }
  return { groups, unknown };
}

const labelOf = (read: Read | undefined): string | undefined =>
  read === undefined ? undefined : (speakerOf(read) ?? outletBehind(read));
