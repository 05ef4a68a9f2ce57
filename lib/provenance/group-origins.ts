import { analyze } from "@/lib/language";
import { disjointSets } from "./disjoint-sets";
import { isSameOutlet, knownOutlet, outletTest } from "./outlet-name";
import { isSameParty, type Party } from "./party";
import { type ReadPassage, readPassage } from "./read-passage";
import { reasonToMerge, restApart } from "./reason-to-merge";
import { castOf, resolveParty } from "./resolve-party";
import { wordingOf } from "./shared-text";
import type { Testimony } from "./testimony";

export interface OriginGroup {
  /** Indices into the passages given, ascending. */
  readonly passages: readonly number[];
  /** Who is behind them: "Karoline Leavitt", "Reuters", "the transport ministry". */
  readonly label: string;
  /** Why passages were taken together, one line for each merge. */
  readonly reasons: readonly string[];
}

export interface Origins {
  readonly groups: readonly OriginGroup[];
  /** Passages whose origin cannot be told; each counts as one of its own. */
  readonly unknown: readonly number[];
}

/** Reads all passages, and puts names to the offices, bodies and documents that one of them, or the claim, names. */
function readNamed(passages: readonly Testimony[], claim: string): ReadPassage[] {
  const outlets = passages.map(({ outlet }) => knownOutlet(outlet)).filter((outlet) => outlet !== undefined);
  const isOutlet = outletTest(outlets);
  const reads = passages.map((testimony) => readPassage(testimony, isOutlet, claim));
  const cast = castOf(reads, claim);
  return reads.map((read) => {
    if (read.party === undefined) return read;
    const said = `${read.testimony.context ?? ""} ${read.testimony.text}`;
    return { ...read, party: resolveParty(read.party, cast, said) };
  });
}

/**
 * Who credits an outlet rests on whom that outlet credits, where its own passages on the claim credit one alone. What
 * people without a name told it, or what it adds itself, ends there.
 */
function followedBehind(read: ReadPassage, all: readonly ReadPassage[]): ReadPassage {
  const { party, credited, anonymous } = read;
  if (party?.kind !== "outlet" || !credited || anonymous) return read;
  const own = all.filter(
    ({ testimony: { outlet } }) => outlet !== undefined && isSameOutlet(outlet, party.label),
  );
  const [first, ...others] = own;
  if (first?.party === undefined || !first.credited || first.anonymous || first.party.kind === "outlet")
    return read;
  const behind = first.party;
  const isOne = others.every(
    (each) => each.credited && each.party !== undefined && isSameParty(each.party, behind),
  );
  return isOne ? { ...read, party: behind, occasion: first.occasion } : read;
}

function readAll(passages: readonly Testimony[], claim: string): ReadPassage[] {
  const reads = readNamed(passages, claim);
  return reads.map((read) => followedBehind(read, reads));
}

/** People before bodies before outlets, the credited before the outlet itself, the fullest name first. */
const LABEL_ORDER: readonly Party["kind"][] = ["person", "office", "body", "outlet"];

function labelOf(members: readonly ReadPassage[]): string | undefined {
  const rank = ({ party, credited }: ReadPassage): number =>
    (credited ? 0 : LABEL_ORDER.length) +
    (party === undefined ? LABEL_ORDER.length : LABEL_ORDER.indexOf(party.kind));
  const named = members.filter(({ party }) => party !== undefined);
  const [best] = named.sort((a, b) => rank(a) - rank(b) || fullness(b) - fullness(a));
  return best?.party?.label;
}

/** Words of a name up to a given name with its surname: beyond that, length adds titles. */
const fullness = ({ party }: ReadPassage): number => Math.min(2, party?.label.split(" ").length ?? 0);

/**
 * Groups passages that bear on one claim by their ultimate origin: the same speaker or body on the same occasion,
 * the same outlet or agency behind them (credited, cited by another, or reporting itself), or shared wording.
 * Passages that tell apart whom they rest on are never put together, not through a third one either. What an
 * outlet adds of its own to a shared quotation stands for itself; people without a name are the word of the outlet
 * that found them. Passages that credit nobody, come from no known outlet and share no text are unknown.
 * Longer passages are read at the sentence that bears on the claim. Linear in the length of the
 * texts, quadratic in the number of passages: meant for tens.
 */
export function groupOrigins(passages: readonly Testimony[], claim: string): Origins {
  const reads = readAll(passages, claim);
  const wording = wordingOf(analyze(claim));
  const sets = disjointSets(reads.length);
  const reasons = new Map<number, string[]>();
  const members = (index: number): ReadPassage[] =>
    reads.filter((_, other) => sets.find(other) === sets.find(index));
  reads.forEach((read, index) => {
    reads.slice(0, index).forEach((earlier, earlierIndex) => {
      if (sets.find(index) === sets.find(earlierIndex)) return;
      const reason = reasonToMerge(earlier, read, wording);
      if (reason === undefined) return;
      const [own, others] = [members(index), members(earlierIndex)];
      if (own.some((a) => others.some((b) => restApart(a, b)))) return;
      sets.join(earlierIndex, index);
      reasons.set(index, [...(reasons.get(index) ?? []), reason]);
    });
  });
  const groups: OriginGroup[] = [];
  const unknown: number[] = [];
  for (const set of sets.groups()) {
    const label = labelOf(set.flatMap((index) => reads[index] ?? []));
    if (label === undefined && set.length === 1) unknown.push(...set);
    else
      groups.push({
        passages: set,
        label: label ?? "shared wording",
        reasons: set.flatMap((index) => reasons.get(index) ?? []),
      });
  }
  return { groups, unknown };
}
