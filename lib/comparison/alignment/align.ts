import type { Prepared } from "../statement";
import { type LinkKind, linkStrength, relateWords } from "./relate-words";

/** One word of the claim laid on one word of the passage; positions index `words` of each. */
export interface Link {
  readonly claim: number;
  readonly passage: number;
  readonly kind: LinkKind;
}

export interface Alignment {
  /** One entry for each position of the claim's words; `undefined` where nothing answers it. */
  readonly ofClaim: readonly (Link | undefined)[];
  /** The same links by position of the passage's words. */
  readonly ofPassage: readonly (Link | undefined)[];
  /** Share, by weight, of the claim's content that the passage takes over; 0 to 1. */
  readonly coverage: number;
}

interface Draft {
  readonly claim: Prepared;
  readonly passage: Prepared;
  readonly ofClaim: (Link | undefined)[];
  readonly ofPassage: (Link | undefined)[];
}

function link({ ofClaim, ofPassage }: Draft, claim: number, passage: number, kind: LinkKind): void {
  const made = { claim, passage, kind };
  ofClaim[claim] = made;
  ofPassage[passage] = made;
}

/** Words to either side that say which of several equal words is meant. */
const contextReach = 3;

function sharedContext({ claim, passage }: Draft, atClaim: number, atPassage: number): number {
  let shared = 0;
  for (let offset = -contextReach; offset <= contextReach; offset += 1) {
    const word = claim.words[atClaim + offset];
    if (offset === 0 || word === undefined) continue;
    for (let other = -contextReach; other <= contextReach; other += 1) {
      if (passage.words[atPassage + other]?.lemma !== word.lemma) continue;
      shared += offset === other ? 2 : 1;
      break;
    }
  }
  return shared;
}

/** Equal words first; of several, the one in the likeliest surroundings. */
function linkEqualWords(draft: Draft): void {
  const { claim, passage } = draft;
  for (const kind of ["content", "function"] as const) {
    claim.words.forEach((word, position) => {
      if ((word.wordKind === "function") !== (kind === "function")) return;
      const free = (passage.positionsOf.get(word.lemma) ?? []).filter(
        (at) => draft.ofPassage[at] === undefined,
      );
      let best = free[0];
      if (best === undefined) return;
      if (free.length > 1) {
        let most = -1;
        for (const at of free.slice(0, 12)) {
          const shared = sharedContext(draft, position, at);
          if (shared > most) [best, most] = [at, shared];
        }
      }
      link(draft, position, best, "same");
    });
  }
}

/** Then words that mean the same, nearly the same, or the opposite. */
function linkRelatedWords(draft: Draft): void {
  const { claim, passage, ofClaim, ofPassage } = draft;
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined || ofClaim[position] !== undefined) continue;
    let best: { at: number; kind: LinkKind; score: number } | undefined;
    for (const at of passage.content) {
      const other = passage.words[at];
      if (other === undefined || ofPassage[at] !== undefined) continue;
      const kind = relateWords(word, other);
      if (kind === undefined) continue;
      const score = linkStrength[kind] + 0.05 * sharedContext(draft, position, at);
      if (best === undefined || score > best.score) best = { at, kind, score };
    }
    if (best !== undefined) link(draft, position, best.at, best.kind);
  }
}

/** Last, words that stand where the other stood: their neighbours on a side answer each other. */
function linkSubstitutedWords(draft: Draft): void {
  const { claim, passage, ofClaim, ofPassage } = draft;
  const neighbour = (words: Prepared, position: number, step: number): number => {
    let at = position + step;
    while (words.words[at]?.wordKind === "function") at += step;
    return at;
  };
  for (const position of claim.content) {
    if (ofClaim[position] !== undefined) continue;
    for (const step of [1, -1]) {
      const beside = ofClaim[neighbour(claim, position, step)];
      if (beside === undefined) continue;
      const at = neighbour(passage, beside.passage, -step);
      const [word, other] = [claim.words[position], passage.words[at]];
      if (word === undefined || other === undefined || ofPassage[at] !== undefined) continue;
      if (word.wordKind !== other.wordKind || word.proper !== other.proper) continue;
      link(draft, position, at, "substituted");
      break;
    }
  }
}

function coverageOf({ claim, ofClaim }: Draft): number {
  let [shared, all] = [0, 0];
  for (const position of claim.content) {
    const weight = claim.words[position]?.weight ?? 0;
    const made = ofClaim[position];
    all += weight;
    if (made !== undefined) shared += weight * linkStrength[made.kind];
  }
  return all === 0 ? 0 : shared / all;
}

/**
 * Lays the claim's words on the passage's, each at most once: equal words, then related ones, then words that
 * stand in one another's place. Time grows with the product of the unmatched words.
 */
export function align(claim: Prepared, passage: Prepared): Alignment {
  const draft: Draft = {
    claim,
    passage,
    ofClaim: new Array(claim.words.length).fill(undefined),
    ofPassage: new Array(passage.words.length).fill(undefined),
  };
  linkEqualWords(draft);
  linkRelatedWords(draft);
  linkSubstitutedWords(draft);
  return { ofClaim: draft.ofClaim, ofPassage: draft.ofPassage, coverage: coverageOf(draft) };
}
