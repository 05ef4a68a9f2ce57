import { contains, type Negation, overlaps, type Span } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Link } from "../alignment/align";
import type { Pair } from "../alignment/pair";
import { linkStrength } from "../alignment/relate-words";
import type { Prepared } from "../statement";
import { governedWords } from "./governed-words";
import type { SlotFinding } from "./slot-finding";

/** Words linked more loosely than this may be negated apart without contradiction. */
const leastStrength = 0.8;
const leastAffinity = 0.4;

const spanOf = (prepared: Prepared, position: number): Span | undefined => prepared.words[position];

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const coversWord = ({ scope, cue }: Negation, { start, end }: Span): boolean =>
  (scope.start <= start && end <= scope.end) || (cue.start <= start && end <= cue.end);

const negationOver = (prepared: Prepared, word: Span): Negation | undefined =>
  prepared.analysis.negations.find((negation) => coversWord(negation, word));

/** As `negationOver`, for one of two opposites: "rejected" denies what follows it, not itself. */
const negationBeside = (prepared: Prepared, word: Span): Negation | undefined =>
  prepared.analysis.negations.find((negation) => coversWord(negation, word) && !contains(negation.cue, word));

/** Verbs and nouns that deny what follows without a negation: "abstain from contact" and "no contact" agree. */
const denyingWords = new Set(
  "abstain refrain avoid refuse fail lack prevent stop without cease reject deny".split(" "),
);
const denyingReach = 4;

function isDenied({ words }: Prepared, position: number): boolean {
  return words
    .slice(Math.max(0, position - denyingReach), position)
    .some(({ lemma }) => denyingWords.has(lemma));
}

const isTight = (link: Link | undefined): link is Link =>
  link !== undefined && (linkStrength[link.kind] >= leastStrength || link.kind === "antonym");

/** "Refused to go on to the second phase" denies the going on: a rank is turned round by nothing. */
const isRank = ({ analysis }: Prepared, word: Span): boolean =>
  analysis.quantities.some((quantity) => quantity.dimension === "order" && overlaps(quantity, word));

function judgeLink(
  { claim, passage }: Pair,
  link: Link,
): Pick<SlotFinding, "claim" | "evidence" | "verdict" | "note"> | undefined {
  const [ours, theirs] = [spanOf(claim, link.claim), spanOf(passage, link.passage)];
  if (ours === undefined || theirs === undefined || isRank(claim, ours)) return undefined;
  const opposed = link.kind === "antonym";
  const cueOver = opposed ? negationBeside : negationOver;
  const [ourCue, theirCue] = [cueOver(claim, ours), cueOver(passage, theirs)];
  const turned = (ourCue === undefined) !== (theirCue === undefined);
  if (!opposed && !turned) return undefined;
  if (
    turned &&
    isDenied(ourCue === undefined ? claim : passage, ourCue === undefined ? link.claim : link.passage)
  )
    return undefined;
  const surfaces = {
    claim: ourCue === undefined ? ours : join(ourCue.cue, ours),
    evidence: theirCue === undefined ? theirs : join(theirCue.cue, theirs),
  };
  if (opposed && turned) return { ...surfaces, verdict: "agrees", note: "the opposite, negated" };
  if ((ourCue ?? theirCue)?.kind === "denial")
    return { ...surfaces, verdict: "differs", note: "reported as denied" };
  return {
    ...surfaces,
    verdict: "conflicts",
    note: opposed ? "the words are opposites" : "one is negated, the other is not",
  };
}

/** Links worth a look: what a negation of either side governs, and opposites. */
function candidateLinks({ claim, passage, alignment }: Pair): Set<Link> {
  const links = new Set<Link>();
  for (const { scope } of claim.analysis.negations) {
    for (const position of governedWords(claim, scope)) {
      const link = alignment.ofClaim[position];
      if (isTight(link)) links.add(link);
    }
  }
  for (const { scope } of passage.analysis.negations) {
    for (const position of governedWords(passage, scope)) {
      const link = alignment.ofPassage[position];
      if (isTight(link)) links.add(link);
    }
  }
  for (const link of alignment.ofClaim) if (link?.kind === "antonym") links.add(link);
  return links;
}

/** Negation on one side only, and antonyms in one another's place. */
export function compareNegations(pair: Pair): SlotFinding[] {
  const findings: SlotFinding[] = [];
  for (const link of candidateLinks(pair)) {
    const judged = judgeLink(pair, link);
    if (judged === undefined) continue;
    const affinity = affinityOf(pair, judged.claim, judged.evidence);
    if (affinity >= leastAffinity) findings.push({ slot: "negation", affinity, ...judged });
  }
  return findings;
}
