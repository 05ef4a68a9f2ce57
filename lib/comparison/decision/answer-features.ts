import { overlaps, type Span } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import { isHeld } from "../alignment/relate-words";
import { absentNames } from "../answers/absent-names";
import { isPredicateAnswered } from "../answers/is-predicate-answered";
import { isSubjectAnswered } from "../answers/is-subject-answered";
import { openValues } from "../answers/open-values";
import { reportedShare } from "../answers/reported-share";
import { isDictionaryWord } from "../lexicon/lexicon";
import type { SlotFinding } from "../slots/slot-finding";
import type { Word } from "../words/read-words";
import type { Features } from "./features";

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Names and what no everyday dictionary holds tell stories apart better than other words do. */
const isRare = ({ proper, wordKind, lemma }: Word): boolean =>
  wordKind === "number" || proper || !isDictionaryWord(lemma);

/**
 * How much of the claim is accounted for: by an answering word, or by standing in a value that the passage gives
 * otherwise. All but the value answered is the best counter-evidence there is.
 */
function explainedFeatures({ claim, alignment }: Pair, findings: readonly SlotFinding[]): Features {
  const values: readonly Span[] = findings.map((finding) => finding.claim);
  const sum = { weight: 0, held: 0, explained: 0, rare: 0, rareHeld: 0, plain: 0, plainHeld: 0, openRare: 0 };
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined) continue;
    const held = isHeld(alignment.ofClaim[position]);
    const isExplained = held || values.some((value) => overlaps(value, word));
    sum.weight += word.weight;
    if (held) sum.held += word.weight;
    if (isExplained) sum.explained += word.weight;
    if (isRare(word)) {
      sum.rare += 1;
      if (held) sum.rareHeld += 1;
      else if (!isExplained) sum.openRare += 1;
    } else {
      sum.plain += 1;
      if (held) sum.plainHeld += 1;
    }
  }
  return {
    heldWeight: sum.held,
    explainedShare: share(sum.explained, sum.weight),
    unexplained: sum.weight - sum.explained,
    rareHeld: sum.rareHeld,
    rareShare: share(sum.rareHeld, sum.rare),
    openRare: sum.openRare,
    plainWords: sum.plain,
    plainHeld: sum.plainHeld,
    plainShare: share(sum.plainHeld, sum.plain),
  };
}

/** Names that only one of the two has. */
function nameFeatures(pair: Pair, findings: readonly SlotFinding[]): Features {
  const { claim, passage } = pair;
  const absent = absentNames(pair, findings).length;
  const strange = passage.analysis.names.filter(
    (name) =>
      !findings.some(
        ({ slot, evidence }) => (slot === "name" || slot === "place") && overlaps(evidence, name),
      ),
  ).length;
  return {
    absentNames: absent,
    absentNameShare: share(absent, claim.analysis.names.length),
    strangeNames: strange,
    strangeNameShare: share(strange, passage.analysis.names.length),
  };
}

/** What of the claim the passage answers, and what either of them leaves open. */
export const answerFeatures = (pair: Pair, findings: readonly SlotFinding[]): Features => ({
  ...explainedFeatures(pair, findings),
  ...nameFeatures(pair, findings),
  openValues: openValues(pair, findings).length,
  reportedShare: reportedShare(pair),
  predicateAnswered: Number(isPredicateAnswered(pair)),
  subjectAnswered: Number(isSubjectAnswered(pair)),
});
