import { compareNames } from "@/lib/language";
import { type Attribution, type Name, type Span, textOf } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import { linkStrength } from "../alignment/relate-words";
import type { Prepared } from "../statement";
import { isFiniteVerb } from "../words/finite-verb";
import type { SlotFinding } from "./slot-finding";

/** Contents shorter than this are said by many. */
const leastContentWords = 2;
/** Share of the claim's reported words that the passage must report too. */
const sharedContent = 0.5;
/** A quotation taken over nearly whole is the same utterance: it has one speaker. */
const sameQuotation = 0.8;

const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

function contentOverlap({ claim, passage, alignment }: Pair, ours: Attribution, theirs: Attribution): number {
  let [shared, all] = [0, 0];
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined || !holds(ours.content, word)) continue;
    all += 1;
    const link = alignment.ofClaim[position];
    const other = link === undefined ? undefined : passage.words[link.passage];
    if (link !== undefined && other !== undefined && holds(theirs.content, other))
      shared += linkStrength[link.kind];
  }
  return all < leastContentWords ? 0 : shared / all;
}

const lemmasIn = ({ content, words }: Prepared, span: Span): string[] =>
  content
    .map((position) => words[position])
    .filter((word) => word !== undefined && holds([span], word))
    .map((word) => word?.lemma ?? "");

/** "The mayor's spokeswoman, Ioana Presk": the mayor is not who spoke. */
const isOwner = ({ text }: Prepared["analysis"], { end }: Span): boolean =>
  /^['’]s?\s/u.test(text.slice(end, end + 3));

/** Names among the words for who said so: of people or, without any, of what they speak for. */
function namesIn({ analysis }: Prepared, { source }: Attribution): Name[] {
  const all = analysis.names.filter((name) => holds([source], name) && name.kind !== "demonym");
  const speaking = all.filter((name) => !isOwner(analysis, name));
  const names = speaking.length > 0 ? speaking : all;
  const people = names.filter(({ kind }) => kind === "person");
  return people.length > 0 ? people : names;
}

/** The Washington Post and the Jerusalem Post have a word in common and are two. */
function areOneSpeaker(pair: Pair, ours: Attribution, theirs: Attribution): boolean {
  const [ourNames, theirNames] = [namesIn(pair.claim, ours), namesIn(pair.passage, theirs)];
  if (ourNames.length > 0 && theirNames.length > 0) {
    return ourNames.some((name) =>
      theirNames.some((other) => ["same", "variant"].includes(compareNames(name.full, other.full))),
    );
  }
  const speakers = new Set(lemmasIn(pair.claim, ours.source));
  return lemmasIn(pair.passage, theirs.source).some((lemma) => speakers.has(lemma));
}

function judge(
  pair: Pair,
  ours: Attribution,
  theirs: Attribution,
  overlap: number,
): Pick<SlotFinding, "verdict" | "note"> {
  if (areOneSpeaker(pair, ours, theirs)) return { verdict: "agrees", note: "same-speaker" };
  const named = namesIn(pair.claim, ours).length > 0 && namesIn(pair.passage, theirs).length > 0;
  if (named && ours.quoted && theirs.quoted && overlap >= sameQuotation) {
    return { verdict: "conflicts", note: "words-in-another-mouth" };
  }
  return { verdict: "differs", note: named ? "another-speaker" : "speaker-not-named" };
}

const owningUp = /^(?:(?:has|have|had) )?(?:confirm|acknowledg|admit|announc)/iu;

/** "The government has confirmed talks": it owns up to a doing of its own, and reports none of another's. */
const isOwnDoing = ({ analysis, words }: Prepared, { cue, content }: Attribution): boolean =>
  owningUp.test(textOf(analysis.text, cue)) &&
  !words.some((word, position) => holds(content, word) && isFiniteVerb(words, position));

/** Who is said to have said what both report. */
export function compareAttributions(pair: Pair): SlotFinding[] {
  const findings: SlotFinding[] = [];
  for (const ours of pair.claim.analysis.attributions) {
    if (isOwnDoing(pair.claim, ours)) continue;
    let best: { theirs: Attribution; overlap: number } | undefined;
    for (const theirs of pair.passage.analysis.attributions) {
      const overlap = contentOverlap(pair, ours, theirs);
      if (overlap < sharedContent) continue;
      // Of several who pass it on, the claim's own speaker is meant.
      const isBetter =
        best === undefined ||
        (best.overlap < overlap && !areOneSpeaker(pair, ours, best.theirs)) ||
        (areOneSpeaker(pair, ours, theirs) && !areOneSpeaker(pair, ours, best.theirs));
      if (isBetter) best = { theirs, overlap };
    }
    if (best === undefined) continue;
    const { theirs, overlap } = best;
    findings.push({
      slot: "attribution",
      claim: ours.source,
      evidence: theirs.source,
      affinity: overlap,
      ...judge(pair, ours, theirs, overlap),
    });
  }
  return findings;
}
