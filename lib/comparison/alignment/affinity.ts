import type { Span } from "@/lib/model";
import type { Prepared } from "../statement";
import type { Pair } from "./pair";
import { linkStrength } from "./relate-words";

/** Content words to either side of a value that say what the value is about. */
const reach = 4;
/** How far, in words, the answering word may stand from the other value and still speak of it. */
const answeringReach = 12;

interface Neighbour {
  readonly position: number;
  readonly distance: number;
}

/** First and last-plus-one positions of the words that a span covers. */
function positionsIn({ words }: Prepared, span: Span): readonly [number, number] {
  let first = words.findIndex((word) => word.end > span.start);
  if (first < 0) first = words.length;
  let next = first;
  while (next < words.length && (words[next]?.start ?? 0) < span.end) next += 1;
  return [first, next];
}

function neighboursOf(prepared: Prepared, first: number, next: number): Neighbour[] {
  const found: Neighbour[] = [];
  for (const [from, step] of [
    [first - 1, -1],
    [next, 1],
  ] as const) {
    let distance = 0;
    for (let position = from; distance < reach && position >= 0; position += step) {
      const word = prepared.words[position];
      if (word === undefined) break;
      if (word.wordKind === "function") continue;
      distance += 1;
      // Numbers are values of their own: they say nothing of what this one is about.
      if (word.wordKind === "content") found.push({ position, distance });
    }
  }
  return found;
}

const away = (position: number, first: number, next: number): number =>
  position < first ? first - position : position >= next ? position - next + 1 : 0;

function sideOf(
  prepared: Prepared,
  [first, next]: readonly [number, number],
  links: Pair["alignment"]["ofClaim"],
  otherSide: "claim" | "passage",
  [otherFirst, otherNext]: readonly [number, number],
): number {
  let [shared, all] = [0, 0];
  for (const { position, distance } of neighboursOf(prepared, first, next)) {
    const weight = (prepared.words[position]?.weight ?? 0) / (1 + distance);
    all += weight;
    const link = links[position];
    if (link === undefined) continue;
    const gap = away(link[otherSide], otherFirst, otherNext);
    if (gap <= answeringReach) shared += weight * linkStrength[link.kind];
  }
  return all === 0 ? 0 : shared / all;
}

/** What the claim says about its value counts for more than what else the passage says about its own. */
const claimShare = 0.6;

/**
 * How far two values, one of the claim and one of the passage, are about the same thing: the share of the
 * content words near each that answer one another, nearer words counting for more; 0 to 1.
 */
export function affinityOf({ claim, passage, alignment }: Pair, inClaim: Span, inPassage: Span): number {
  const claimAt = positionsIn(claim, inClaim);
  const passageAt = positionsIn(passage, inPassage);
  const ofClaim = sideOf(claim, claimAt, alignment.ofClaim, "passage", passageAt);
  const ofPassage = sideOf(passage, passageAt, alignment.ofPassage, "claim", claimAt);
  return claimShare * ofClaim + (1 - claimShare) * ofPassage;
}
