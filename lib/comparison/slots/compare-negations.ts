import { overlaps, type Span, spanning } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Link } from "../alignment/align";
import type { Pair } from "../alignment/pair";
import { isHeld, isTight } from "../alignment/relate-words";
import type { Prepared } from "../statement";
import { lightVerbs } from "../words/function-words";
import { countedPositions } from "./counted-positions";
import { deniedHead } from "./denied-head";
import { governedWords } from "./governed-words";
import { isNoContradiction } from "./no-contradiction";
import { type Polarity, polarityOf } from "./polarity-of";
import type { SlotFinding } from "./slot-finding";

const leastAffinity = 0.4;

/** "Refused to go on to the second phase" denies the going on: a rank is turned round by nothing. */
const isRank = ({ analysis }: Prepared, word: Span): boolean =>
  analysis.quantities.some((quantity) => quantity.dimension === "order" && overlaps(quantity, word));

/** Verbs that say of what follows that it is done or there. */
const affirmingVerbs = new Set(
  "have has had hold make take do conduct engage maintain establish allow resume continue begin start".split(
    " ",
  ),
);
const affirmingReach = 4;

const isAffirmed = ({ words }: Prepared, position: number): boolean =>
  words
    .slice(Math.max(0, position - affirmingReach), position)
    .some(({ lemma }) => affirmingVerbs.has(lemma));

/** "Direct" in "direct talks": what is denied is the talks. */
const isModifier = ({ words }: Prepared, position: number): boolean =>
  words[position + 1]?.wordKind === "content";

/** "Avoided talks" is refuted by "held talks"; "cut off talks" may say the same in words that are not known to deny. */
function isRefuted({ claim, passage }: Pair, link: Link, ours: Polarity, theirs: Polarity): boolean {
  if (!ours.isImplied && !theirs.isImplied) return true;
  if (isModifier(claim, link.claim) || isModifier(passage, link.passage)) return false;
  return ours.isDenied ? isAffirmed(passage, link.passage) : isAffirmed(claim, link.claim);
}

function judgeLink(
  pair: Pair,
  link: Link,
): Pick<SlotFinding, "claim" | "evidence" | "verdict" | "note"> | undefined {
  const { claim, passage } = pair;
  const [our, their] = [claim.words[link.claim], passage.words[link.passage]];
  if (our === undefined || their === undefined || isRank(claim, our)) return undefined;
  const opposed = link.kind === "antonym";
  const ours = polarityOf(claim, link.claim, { apart: opposed });
  const theirs = polarityOf(passage, link.passage, { apart: opposed });
  const turned = ours.isDenied !== theirs.isDenied;
  if (!opposed && !turned && !ours.isDenied) return undefined;
  const surfaces = {
    claim: ours.cue === undefined ? our : spanning(ours.cue, our),
    evidence: theirs.cue === undefined ? their : spanning(theirs.cue, their),
  };
  if (opposed && turned) return { ...surfaces, verdict: "agrees", note: "opposite-negated" };
  if (!opposed && !turned) return { ...surfaces, verdict: "agrees", note: "both-deny" };
  if (turned && (ours.isPassing || theirs.isPassing)) return undefined;
  if (turned && !isRefuted(pair, link, ours, theirs)) return undefined;
  if (isNoContradiction(pair, link)) return undefined;
  if (ours.isReported || theirs.isReported)
    return { ...surfaces, verdict: "differs", note: "reported-as-denied" };
  return {
    ...surfaces,
    verdict: "conflicts",
    note: opposed ? "opposites" : "one-negated",
  };
}

/** "21 years old", "New Jersey" and "four live albums" hold no opposites that are said of a thing. */
function isInValue(statement: Prepared, position: number): boolean {
  const { words, analysis } = statement;
  const word = words[position];
  if (word === undefined) return false;
  return (
    [...analysis.names, ...analysis.quantities].some((value) => overlaps(value, word)) ||
    analysis.quantities.some((quantity) => countedPositions(statement, quantity).includes(position))
  );
}

/** Links worth a look: what a negation of either side governs, and opposites. */
function candidateLinks({ claim, passage, alignment }: Pair): Set<Link> {
  const links = new Set<Link>();
  for (const [statement, linkAt] of [
    [claim, alignment.ofClaim],
    [passage, alignment.ofPassage],
  ] as const) {
    for (const denial of statement.denials) {
      const head = deniedHead(statement, denial);
      // What the other side says nothing of it neither affirms nor denies; an opposite is looked at by itself.
      if (head !== undefined && !isHeld(linkAt[head])) continue;
      for (const position of governedWords(statement, denial.scope)) {
        const link = linkAt[position];
        if (isTight(link) && !lightVerbs.has(statement.words[position]?.lemma ?? "")) links.add(link);
      }
    }
  }
  for (const link of alignment.ofClaim) {
    if (link?.kind === "antonym" && !isInValue(claim, link.claim) && !isInValue(passage, link.passage))
      links.add(link);
  }
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
