import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { accordingTo, asReported } from "./according-to";
import { addressedOutlet } from "./addressed-outlet";
import { closingAttribution, invertedAttribution } from "./closing-attribution";
import { colonAttribution } from "./colon-attribution";
import { cuePrepositions } from "./cue-prepositions";
import { cueVerbs, Frame } from "./cue-verbs";
import { mainSubject, subjectOfGovernor } from "./distant-subject";
import { type ContentKind, contentEnd } from "./find-content";
import { isQuotedAs, isVerbUse } from "./is-verb-use";
import { nounAttribution } from "./noun-attribution";
import { isPassive, passiveAttribution } from "./passive-attribution";
import { type RightContent, rightContent } from "./right-content";
import { type AttributionDraft, bitsAt, isPunctuation, lowerAt, type Scan } from "./scan";
import { subjectBefore } from "./subject-before";
import { startOfVerbGroup } from "./verb-group";

const linking = WordClass.preposition | WordClass.subordinator | WordClass.adverb | WordClass.coordinator;

/** The subject of a cue verb; a participle or a second verb shares that of the verb before it. */
function sourceOf(scan: Scan, group: number, cue: number): TokenRange | undefined {
  const previous = lowerAt(scan, group - 1);
  const { reading, sentence } = scan;
  const participle = lowerAt(scan, cue).endsWith("ing") && group === cue;
  // "polls showing a lead": a participle right behind a noun has that noun as its subject.
  const loose =
    participle &&
    (isPunctuation(scan, cue - 1) || (bitsAt(scan, cue - 1) & linking) !== 0 || cue === sentence.from);
  if (previous === "and" || previous === "but" || previous === "or" || loose) {
    const shared = scan.drafts[scan.drafts.length - 1]?.source;
    return shared ?? mainSubject(reading, sentence.from, group);
  }
  for (let index = group; index < cue; index += 1) {
    if (lowerAt(scan, index) !== "to") continue;
    const governed = subjectOfGovernor(reading, index, sentence.from);
    if (governed !== undefined) return governed;
  }
  return subjectBefore(reading, group, sentence.from);
}

/** True when the cue stands in a clause before the main one: "While liberals dismissed him, the truth". */
function isFronted(scan: Scan, cue: number): boolean {
  const { from } = scan.sentence;
  const opening = bitsAt(scan, from);
  const opens =
    ((opening & (WordClass.subordinator | WordClass.preposition)) !== 0 &&
      (opening & WordClass.determiner) === 0) ||
    (from === cue && !scan.quoteEnds.has(from));
  if (!opens) return false;
  for (let index = from; index < cue; index += 1) if (lowerAt(scan, index) === ",") return false;
  return true;
}

function contentKind(scan: Scan, cue: number, frames: number, right: RightContent): ContentKind {
  if (isFronted(scan, cue)) return "fronted";
  const clausal =
    (frames & Frame.speech) !== 0 || ((frames & Frame.thought) !== 0 && lowerAt(scan, right.start) !== "to");
  return clausal ? "clause" : "phrase";
}

function verbAttribution(scan: Scan, index: number, frames: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const group = startOfVerbGroup(reading, index, sentence.from);
  if (lowerAt(scan, sentence.from) === "as" && lowerAt(scan, index + 1) === ",")
    return asReported(scan, group, index);
  const passive = passiveAttribution(scan, group, index, frames);
  if (passive !== undefined) return passive;
  const right = rightContent(scan, index, frames);
  const participle = lowerAt(scan, index).endsWith("ing") && group === index;
  if (frames !== 0 && !participle) {
    const behind =
      invertedAttribution(scan, index, frames) ??
      closingAttribution(scan, { from: group, to: index + 1 }, frames, right);
    if (behind !== undefined) return behind;
  }
  if (right === undefined || right.start >= sentence.to) return undefined;
  const to = contentEnd(
    reading,
    right.start,
    sentence.to,
    contentKind(scan, index, frames, right),
    scan.quoteEnds,
  );
  if (to <= right.start) return undefined;
  const via = (frames & Frame.addressee) !== 0 ? addressedOutlet(scan, index + 1, right.start) : undefined;
  return {
    ...(via === undefined ? {} : { via }),
    // Who "was asked" is not the one who asks; of what "was disclosed" nobody is named.
    source:
      isPassive(scan, group, index) && !isQuotedAs(scan, index) ? undefined : sourceOf(scan, group, index),
    cue: { from: group, to: right.cueEnd },
    content: [{ from: right.start, to }],
    closing: false,
  };
}

function attributionAt(scan: Scan, index: number): AttributionDraft | undefined {
  const lower = lowerAt(scan, index);
  if (lower === ":") return colonAttribution(scan, index);
  if (lower === "according") return lowerAt(scan, index + 1) === "to" ? accordingTo(scan, index) : undefined;
  const frames = cueVerbs.get(lower);
  if ((frames !== undefined || cuePrepositions.has(lower)) && isVerbUse(scan, index)) {
    return verbAttribution(scan, index, frames ?? 0);
  }
  return nounAttribution(scan, index);
}

const endOf = (draft: AttributionDraft): number =>
  Math.max(draft.cue.to, ...draft.content.map((piece) => piece.to));
const startOf = (draft: AttributionDraft): number =>
  Math.min(draft.cue.from, ...draft.content.map((piece) => piece.from));

/** The attributions whose cue stands in `sentence`, outside its quotations, in order. */
export function scanSentence(
  reading: Reading,
  sentence: TokenRange,
  quoteEnds: ReadonlyMap<number, number>,
  quoteCloses: ReadonlySet<number>,
): AttributionDraft[] {
  const scan: Scan = { reading, sentence, quoteEnds, quoteCloses, drafts: [] };
  for (let index = sentence.from; index < sentence.to; index += 1) {
    const quoteEnd = quoteEnds.get(index);
    if (quoteEnd !== undefined) {
      index = quoteEnd - 1;
      continue;
    }
    const draft =
      (bitsAt(scan, index) & WordClass.attributionCue) !== 0 ? attributionAt(scan, index) : undefined;
    if (draft === undefined) continue;
    // What closes a sentence ("..., he said") takes all before it, cues inside included.
    for (
      let last = scan.drafts.at(-1);
      last !== undefined && endOf(last) > startOf(draft);
      last = scan.drafts.at(-1)
    ) {
      scan.drafts.pop();
    }
    scan.drafts.push(draft);
    index = Math.max(index, endOf(draft) - 1);
  }
  return scan.drafts;
}
