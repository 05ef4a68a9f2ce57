import type { Negation, Span } from "@/lib/model";
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

const isTight = (link: Link | undefined): link is Link =>
  link !== undefined && (linkStrength[link.kind] >= leastStrength || link.kind === "antonym");

function judgeLink(
  { claim, passage }: Pair,
  link: Link,
): Pick<SlotFinding, "claim" | "evidence" | "verdict" | "note"> | undefined {
  const [ours, theirs] = [spanOf(claim, link.claim), spanOf(passage, link.passage)];
  if (ours === undefined || theirs === undefined) return undefined;
  const [ourCue, theirCue] = [negationOver(claim, ours), negationOver(passage, theirs)];
  const opposed = link.kind === "antonym";
  const turned = (ourCue === undefined) !== (theirCue === undefined);
  if (!opposed && !turned) return undefined;
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
