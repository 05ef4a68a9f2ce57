import { withBodyNames } from "./body-names";
import { isSameOutlet, knownOutlet, outletTest } from "./outlet-name";
import { isSameParty } from "./party";
import { type ReadPassage, readPassage } from "./read-passage";
import { castOf, resolveParty } from "./resolve-party";
import type { Testimony } from "./testimony";

/** Reads all passages, and puts names to the offices, bodies and documents that one of them, or the claim, names. */
function readNamed(passages: readonly Testimony[], claim: string): ReadPassage[] {
  const outlets = passages.map(({ outlet }) => knownOutlet(outlet)).filter((outlet) => outlet !== undefined);
  const isOutlet = outletTest(outlets);
  const reads = withBodyNames(
    passages.map((testimony) => readPassage(testimony, isOutlet, claim)),
    claim,
  );
  const cast = castOf(reads, claim);
  return reads.map((read) => {
    if (read.party === undefined) return read;
    const said = `${read.testimony.context ?? ""} ${read.testimony.text}`;
    return { ...read, party: resolveParty(read.party, cast, said) };
  });
}

/** Outlets that cite each other in a longer row than this are not followed to its end. */
const LONGEST_ROW = 3;

/**
 * Who credits an outlet rests on whom that outlet credits, where its own passages on the claim credit one alone. What
 * people without a name told it, or what it adds itself, ends there.
 */
function followedBehind(read: ReadPassage, all: readonly ReadPassage[], depth = 0): ReadPassage {
  const { party, credited, anonymous } = read;
  if (party?.kind !== "outlet" || !credited || anonymous) return read;
  const own = all.filter(
    ({ testimony: { outlet } }) => outlet !== undefined && isSameOutlet(outlet, party.label),
  );
  const [first, ...others] = own;
  if (first?.party === undefined || !first.credited || first.anonymous) return read;
  const behind = first.party;
  if (behind.kind === "outlet" && isSameOutlet(behind.label, party.label)) return read;
  const isOne = others.every(
    (each) => each.credited && each.party !== undefined && isSameParty(each.party, behind),
  );
  if (!isOne) return read;
  const followed = { ...read, party: behind, occasion: first.occasion };
  return depth < LONGEST_ROW ? followedBehind(followed, all, depth + 1) : followed;
}

/** Reads the passages on one claim, each in the light of the others. */
export function readTogether(passages: readonly Testimony[], claim: string): ReadPassage[] {
  const reads = readNamed(passages, claim);
  return reads.map((read) => followedBehind(read, reads));
}
