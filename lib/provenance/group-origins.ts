import { joinOrigins } from "./join-origins";
import type { Party } from "./party";
import type { ReadPassage } from "./read-passage";
import { readTogether } from "./read-together";
import { wordingOfText } from "./shared-text";
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
 * the same outlet or agency behind them (credited, cited by another, or reporting itself), shared wording, or clues
 * that together make one origin likely.
 * Passages that tell apart whom they rest on are never put together, not through a third one either. What an
 * outlet adds of its own to a shared quotation stands for itself; people without a name are the word of the outlet
 * that found them. Passages that credit nobody, come from no known outlet and share no text are unknown.
 * Longer passages are read at the sentence that bears on the claim. Linear in the length of the
 * texts, quadratic in the number of passages: meant for tens.
 */
export function groupOrigins(passages: readonly Testimony[], claim: string): Origins {
  const reads = readTogether(passages, claim);
  const { sets, reasons } = joinOrigins(reads, wordingOfText(claim));
  const groups: OriginGroup[] = [];
  const unknown: number[] = [];
  for (const set of sets) {
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
