import type { ClaimReason } from "@/lib/model";
import type { CueClass } from "./cue-words";
import { TRAITS, type Trait } from "./traits";

type Counts = Readonly<Record<Trait, number>>;

const any = (counts: Counts, ...cues: readonly (CueClass | Trait)[]): boolean =>
  cues.some((cue) => counts[cue] > 0);

/** Ordered as the reasons are shown: what is measured first, what is told last. */
const RULES: readonly { readonly reason: ClaimReason; readonly holds: (counts: Counts) => boolean }[] = [
  { reason: "quantity", holds: (c) => any(c, "digitNumbers", "number", "percentSigns", "currency") },
  { reason: "date", holds: (c) => any(c, "years", "time") },
  { reason: "superlative", holds: (c) => any(c, "superlative", "superlativeForms") },
  { reason: "comparison", holds: (c) => any(c, "comparing") },
  { reason: "cause", holds: (c) => any(c, "causing") },
  { reason: "attribution", holds: (c) => any(c, "reporting") },
  { reason: "identity", holds: (c) => any(c, "naming") && any(c, "being") && any(c, "names") },
  { reason: "event", holds: (c) => any(c, "past", "pastForms") },
  { reason: "status", holds: (c) => any(c, "being", "having") },
];

/** Why a sentence with these traits is worth checking; may be empty. */
export function reasonsOf(traits: Float32Array): readonly ClaimReason[] {
  const counts = Object.fromEntries(TRAITS.map((trait, index) => [trait, traits[index] ?? 0])) as Counts;
  return RULES.filter(({ holds }) => holds(counts)).map(({ reason }) => reason);
}
