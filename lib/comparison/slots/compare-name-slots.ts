import { compareNames } from "@/lib/language";
import type { Name, Slot } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import type { Prepared } from "../statement";
import type { SlotFinding } from "./slot-finding";

const slotOf = ({ kind }: Name): Slot => (kind === "place" || kind === "demonym" ? "place" : "name");

/** Two names in like places must share at least this much of their surroundings to be one role filled twice. */
const leastAffinity = 0.45;

/** "Same" by either the words that stand there or the fullest form seen. */
function relate(a: Name, b: Name): ReturnType<typeof compareNames> {
  const byFull = compareNames(a.full, b.full);
  if (byFull === "same") return "same";
  const bySurface = compareNames(a.surface, b.surface);
  return bySurface === "same" ? "same" : byFull;
}

const isSame = (a: Name, b: Name): boolean => relate(a, b) === "same";

/** True when a word of the name is heard of anywhere around the other statement. */
function isMentioned(name: Name, { positionsOf, contextLemmas }: Prepared): boolean {
  return name.surface
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && (positionsOf.has(word) || contextLemmas.has(word)));
}

/** Words of the two names stand in each other's place, or both bear one role. */
function fillSameRole({ claim, passage, alignment }: Pair, ours: Name, theirs: Name): boolean {
  if (ours.role !== undefined && ours.role === theirs.role) return true;
  return claim.words.some((word, position) => {
    if (word.start < ours.start || word.end > ours.end) return false;
    const link = alignment.ofClaim[position];
    const other = link === undefined ? undefined : passage.words[link.passage];
    return other !== undefined && other.start >= theirs.start && other.end <= theirs.end;
  });
}

function matchOf(pair: Pair, name: Name): SlotFinding | undefined {
  const { names } = pair.passage.analysis;
  const same = names.find((other) => isSame(name, other));
  if (same !== undefined) {
    return {
      slot: slotOf(name),
      claim: name,
      evidence: same,
      verdict: "agrees",
      note: "the same name",
      affinity: 1,
    };
  }
  const variant = names.find((other) => relate(name, other) === "variant");
  if (variant === undefined) return undefined;
  const note = "a spelling variant of one name";
  return { slot: slotOf(name), claim: name, evidence: variant, verdict: "differs", note, affinity: 1 };
}

function clashOf(pair: Pair, name: Name): SlotFinding | undefined {
  const { claim, passage } = pair;
  if (isMentioned(name, passage)) return undefined;
  let best: SlotFinding | undefined;
  for (const other of passage.analysis.names) {
    if (other.kind !== name.kind || relate(name, other) !== "different") continue;
    if (isMentioned(other, claim) || claim.analysis.names.some((own) => isSame(own, other))) continue;
    if (!fillSameRole(pair, name, other)) continue;
    const affinity = affinityOf(pair, name, other);
    if (affinity < leastAffinity || (best !== undefined && best.affinity >= affinity)) continue;
    const slot = slotOf(name);
    const note = slot === "place" ? "another place stands here" : "another name stands here";
    best = { slot, claim: name, evidence: other, verdict: "conflicts", note, affinity };
  }
  return best;
}

/** Every name of the claim: found in the passage, found in another spelling, or another name in its place. */
export function compareNameSlots(pair: Pair): SlotFinding[] {
  return pair.claim.analysis.names
    .map((name) => matchOf(pair, name) ?? clashOf(pair, name))
    .filter((finding) => finding !== undefined);
}
