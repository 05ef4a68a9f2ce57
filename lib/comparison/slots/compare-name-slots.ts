import { compareNames } from "@/lib/language";
import { contains, type Name } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import { linkStrength, shareRoot } from "../alignment/relate-words";
import type { Prepared } from "../statement";
import type { Word } from "../words/read-words";
import { judgeNames, slotOf } from "./judge-names";
import type { SlotFinding } from "./slot-finding";

/** Less of a like surrounding than this, and two names have nothing to do with each other. */
const leastAffinity = 0.15;

/** "Same" by either the words that stand there or the fullest form seen. */
function relate(a: Name, b: Name): ReturnType<typeof compareNames> {
  if (a.full === b.full || a.surface === b.surface) return "same";
  const byFull = compareNames(a.full, b.full);
  if (byFull === "same" || (a.full === a.surface && b.full === b.surface)) return byFull;
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

/** True when kinds of name may be taken for one another: a recogniser that does not know says "other". */
const mayBeOneKind = ({ kind: a }: Name, { kind: b }: Name): boolean =>
  a === b ||
  ((a === "other" || b === "other") && ![a, b].some((kind) => kind === "demonym" || kind === "place"));

/** "Sattel" and "Sattler": one surname in two forms is not two people. */
const looksAlike = (a: Name, b: Name): boolean => {
  const [lastA = "", lastB = ""] = [a, b].map(({ full }) => full.toLowerCase().split(" ").at(-1) ?? "");
  return shareRoot(lastA, lastB);
};

const pronouns = ["he", "she", "it", "they", "his", "her", "its", "their"];

/** A subject that the passage may well mean by "he" or "it". */
const mayBePronoun = ({ claim, passage }: Pair, name: Name): boolean =>
  claim.words[0]?.start === name.start && pronouns.some((pronoun) => passage.positionsOf.has(pronoun));

/** Words between a name's preposition and the word that it belongs to: "born on 10 November 1989 in". */
const prepositionReach = 6;

/** Words that join what a verb reports or adds to it, not a name to a verb: "stressed that Israel". */
const joiners = new Set("that and or but who which whom".split(" "));

/** Words before a name among which "who" or "which" makes what is said of it be said of another thing. */
const relativeReach = 5;
const leastAntecedent = 0.5;

/** "The hostages who are held in Gaza": what is held is what stands before "who", and the claim must have it. */
function speaksOfStranger({ passage, alignment }: Pair, name: Name): boolean {
  const last = passage.words.findLastIndex((word) => word.end <= name.start);
  for (let position = last; position >= Math.max(1, last - relativeReach); position -= 1) {
    if (!/^(?:who|which|whom)$/.test(passage.words[position]?.lower ?? "")) continue;
    const antecedent = alignment.ofPassage[position - 1];
    return antecedent === undefined || linkStrength[antecedent.kind] < leastAntecedent;
  }
  return false;
}

/** "Has also played for the Eagles": one among several, which leaves room for the claim's. */
const isOneOfSeveral = ({ words }: Prepared, name: Name): boolean =>
  words.some(({ lower, end }) => end <= name.start && /^(?:also|including|among|besides)$/.test(lower));

interface Governor {
  readonly preposition: string;
  /** Position of the content word before the preposition. */
  readonly position: number;
}

function governorOf({ words }: Prepared, name: Name): Governor | undefined {
  const before = words.findLastIndex((word) => word.end <= name.start);
  const preposition = words[before]?.lower === "the" ? before - 1 : before;
  const position = preposition - 1;
  const found = words[preposition];
  if (
    found === undefined ||
    found.wordKind !== "function" ||
    joiners.has(found.lower) ||
    words[position]?.wordKind !== "content"
  )
    return undefined;
  return { preposition: found.lower, position };
}

/** Words that may stand between a preposition and its name: "for the Portuguese club". */
const mostDescribing = 3;

/** Position of the preposition before a name, words that describe the name passed over. */
function prepositionBefore({ words }: Prepared, name: Name): number {
  let position = words.findLastIndex((word) => word.end <= name.start);
  for (let passed = 0; passed < mostDescribing && words[position]?.wordKind === "content"; passed += 1)
    position -= 1;
  return words[position]?.lower === "the" || words[position]?.lower === "a" ? position - 1 : position;
}

/** "Born in X" and "born on 10 November in Y": one word governs both names by one preposition. */
function haveSameGovernor(pair: Pair, ours: Name, theirs: Name): boolean {
  const { claim, passage, alignment } = pair;
  const governor = governorOf(claim, ours);
  const link = governor === undefined ? undefined : alignment.ofClaim[governor.position];
  if (governor === undefined || link === undefined) return false;
  const before = prepositionBefore(passage, theirs);
  const distance = before - link.passage;
  return (
    passage.words[before]?.lower === governor.preposition && distance > 0 && distance <= prepositionReach
  );
}

/** Words of the two names stand in each other's place. */
function areExchanged({ claim, passage, alignment }: Pair, ours: Name, theirs: Name): boolean {
  return claim.words.some((word, position) => {
    if (word.start < ours.start || word.end > ours.end) return false;
    const link = alignment.ofClaim[position];
    const other = link === undefined ? undefined : passage.words[link.passage];
    return other !== undefined && other.start >= theirs.start && other.end <= theirs.end;
  });
}

/** The only people or nations of two statements: "is American" against "is a Mexican footballer". */
function areOnlyDemonyms({ claim, passage }: Pair, ours: Name, theirs: Name): boolean {
  const demonyms = (prepared: Prepared): number =>
    prepared.analysis.names.filter(({ kind }) => kind === "demonym").length;
  return (
    ours.kind === "demonym" && theirs.kind === "demonym" && demonyms(claim) === 1 && demonyms(passage) === 1
  );
}

const fillSameRole = (pair: Pair, ours: Name, theirs: Name): boolean =>
  (ours.role !== undefined && ours.role === theirs.role) ||
  areExchanged(pair, ours, theirs) ||
  haveSameGovernor(pair, ours, theirs) ||
  areOnlyDemonyms(pair, ours, theirs);

function matchOf(pair: Pair, name: Name): SlotFinding | undefined {
  const { names } = pair.passage.analysis;
  const same = names.find((other) => isSame(name, other));
  if (same !== undefined) {
    return {
      slot: slotOf(name),
      claim: name,
      evidence: same,
      verdict: "agrees",
      note: "same-name",
      affinity: 1,
    };
  }
  const variant = names.find((other) => relate(name, other) === "variant");
  if (variant === undefined) return undefined;
  const note = "spelling-variant";
  return { slot: slotOf(name), claim: name, evidence: variant, verdict: "differs", note, affinity: 1 };
}

/** The words for who says so around a name, if it is a speaker's. */
const speakerAround = ({ analysis, words }: Prepared, name: Name): readonly Word[] | undefined => {
  const source = analysis.attributions.find((attribution) => contains(attribution.source, name))?.source;
  return source && words.filter((word) => contains(source, word) && word.wordKind === "content");
};

/** Two who both say so are no clash, but for two holders of one office: "the Okafor government". */
function areTwoSpeakers({ claim, passage }: Pair, ours: Name, theirs: Name): boolean {
  const [ourWords, theirWords] = [speakerAround(claim, ours), speakerAround(passage, theirs)];
  if (ourWords === undefined || theirWords === undefined) return false;
  return !ourWords.some(({ lemma }) => theirWords.some((word) => word.lemma === lemma));
}

/** The name that stands in the place of one of the claim, if the passage has one there. */
function replacementOf(pair: Pair, name: Name): SlotFinding | undefined {
  const { claim, passage } = pair;
  if (isMentioned(name, passage) || mayBePronoun(pair, name)) return undefined;
  let best: SlotFinding | undefined;
  for (const other of passage.analysis.names) {
    if (relate(name, other) !== "different" || looksAlike(name, other)) continue;
    const oneKind = mayBeOneKind(name, other);
    if (!oneKind && !haveSameGovernor(pair, name, other)) continue;
    if (isMentioned(other, claim) || claim.analysis.names.some((own) => isSame(own, other))) continue;
    if (!fillSameRole(pair, name, other) || speaksOfStranger(pair, other)) continue;
    if (isOneOfSeveral(passage, other)) continue;
    if (areTwoSpeakers(pair, name, other)) continue;
    const judgement = judgeNames(pair, name, other);
    const affinity = affinityOf(pair, name, other);
    if (judgement === undefined || affinity < leastAffinity) continue;
    if (best !== undefined && best.affinity >= affinity) continue;
    best = { slot: slotOf(name), claim: name, evidence: other, affinity, ...judgement };
  }
  return best;
}

/** Every name of the claim: found in the passage, found in another spelling, or another name in its place. */
export function compareNameSlots(pair: Pair): SlotFinding[] {
  return pair.claim.analysis.names
    .map((name) => matchOf(pair, name) ?? replacementOf(pair, name))
    .filter((finding) => finding !== undefined);
}
