import type { Span } from "@/lib/model";
import type { Prepared } from "../statement";
import type { Pair } from "./pair";
import { linkStrength } from "./relate-words";

/** Content words to either side of a value that say what the value is about. */
const reach = 4;
/** How far, in words, the answering word may stand from the other value and still speak of it. */
const answeringReach = 12;
/** A word beyond a comma, a bracket or an "and" says less of a value than one of its own phrase. */
const beyondBoundary = 0.5;
const boundary = /[,;:()]|\band\b/;

interface Neighbour {
  readonly position: number;
  readonly weight: number;
}

type Positions = readonly [first: number, next: number];

/** How much a word says of the value at `value` in the same text: 1 within one phrase, less beyond. */
function closenessOf({ words, analysis }: Prepared, position: number, [first, next]: Positions): number {
  const [from, to] =
    position < first
      ? [words[position]?.end, words[first]?.start]
      : position >= next
        ? [words[next - 1]?.end, words[position]?.start]
        : [0, 0];
  return boundary.test(analysis.text.slice(from, to)) ? beyondBoundary : 1;
}

/** First and last-plus-one positions of the words that a span covers. */
function positionsIn({ words }: Prepared, span: Span): Positions {
  let first = words.findIndex((word) => word.end > span.start);
  if (first < 0) first = words.length;
  let next = first;
  while (next < words.length && (words[next]?.start ?? 0) < span.end) next += 1;
  return [first, next];
}

function neighboursOf(prepared: Prepared, value: Positions): Neighbour[] {
  const found: Neighbour[] = [];
  const [first, next] = value;
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
      if (word.wordKind !== "content") continue;
      found.push({
        position,
        weight: (word.weight * closenessOf(prepared, position, value)) / (1 + distance),
      });
    }
  }
  return found;
}

const away = (position: number, [first, next]: Positions): number =>
  position < first ? first - position : position >= next ? position - next + 1 : 0;

function sideOf(
  prepared: Prepared,
  value: Positions,
  links: Pair["alignment"]["ofClaim"],
  other: Prepared,
  otherSide: "claim" | "passage",
  otherValue: Positions,
): number {
  let [shared, all] = [0, 0];
  for (const { position, weight } of neighboursOf(prepared, value)) {
    all += weight;
    const link = links[position];
    if (link === undefined || away(link[otherSide], otherValue) > answeringReach) continue;
    shared += weight * linkStrength[link.kind] * closenessOf(other, link[otherSide], otherValue);
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
  const ofClaim = sideOf(claim, claimAt, alignment.ofClaim, passage, "passage", passageAt);
  const ofPassage = sideOf(passage, passageAt, alignment.ofPassage, claim, "claim", claimAt);
  return claimShare * ofClaim + (1 - claimShare) * ofPassage;
}
