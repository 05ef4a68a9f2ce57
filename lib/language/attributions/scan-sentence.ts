import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-classes";
import { cuePrepositions } from "./cue-prepositions";
import { cueVerbs, Frame } from "./cue-verbs";
import { contentBefore, contentEnd } from "./find-content";
import { startOfVerbGroup, subjectAfter, subjectBefore } from "./find-source";

/** An attribution while it is read, in token indices. */
export interface AttributionDraft {
  readonly source: TokenRange | undefined;
  readonly cue: TokenRange;
  readonly content: TokenRange[];
  readonly via?: TokenRange;
}

interface Scan {
  readonly reading: Reading;
  readonly sentence: TokenRange;
  readonly quoteEnds: ReadonlyMap<number, number>;
  readonly quoteCloses: ReadonlySet<number>;
  readonly drafts: AttributionDraft[];
}

const complementizers = new Set("that whether if how why what where who when which".split(" "));

/** How far "that" or a quotation may stand from its verb: "said in a statement on Monday that". */
const complementWindow = 14;

const lowerAt = ({ reading }: Scan, index: number): string => reading.tokens[index]?.lower ?? "";
const textAt = ({ reading }: Scan, index: number): string => reading.tokens[index]?.text ?? "";
const bitsAt = ({ reading }: Scan, index: number): number => reading.classes[index] ?? 0;

/** False for nouns and adjectives that look like the verb: "his claims", "the proposed deal", "of support". */
function isVerbUse(scan: Scan, index: number): boolean {
  if (index > scan.sentence.from && (bitsAt(scan, index) & WordClass.capitalised) !== 0) return false;
  const before = bitsAt(scan, index - 1);
  if (index === scan.sentence.from) return false;
  const previous = lowerAt(scan, index - 1);
  if (previous === "'s" || previous === "’s" || previous === "-") return false;
  if ((before & WordClass.determiner) !== 0 && (before & WordClass.pronoun) === 0) return false;
  if (
    (before & WordClass.preposition) !== 0 &&
    previous !== "to" &&
    previous !== "than" &&
    !lowerAt(scan, index).endsWith("ing")
  )
    return false;
  return true;
}

/** The first "that", quotation or colon within reach of the verb, if only adverbials or an addressee stand between. */
function reachComplement(scan: Scan, from: number): number {
  for (let index = from; index < Math.min(scan.sentence.to, from + complementWindow); index += 1) {
    if (scan.quoteEnds.has(index)) return index;
    const lower = lowerAt(scan, index);
    if (
      index > from &&
      complementizers.has(lower) &&
      lower !== "who" &&
      lower !== "which" &&
      lower !== "when"
    )
      return index;
    if (lower === "," || lower === ":") return scan.quoteEnds.has(index + 1) ? index + 1 : -1;
    if (scan.reading.tokens[index]?.kind === "punctuation" && !/^[-.&]$/.test(lower)) return -1;
    if (
      index > from &&
      (bitsAt(scan, index) & (WordClass.auxiliary | WordClass.modal | WordClass.verb)) !== 0
    )
      return -1;
  }
  return -1;
}

const startsAdverbial = (scan: Scan, index: number): boolean =>
  (bitsAt(scan, index) & (WordClass.calendar | WordClass.adverb | WordClass.preposition)) !== 0 ||
  lowerAt(scan, index).endsWith("ly");

/** Where the content to the right of the cue begins; -1 if nothing to the right is content. */
function rightContent(
  scan: Scan,
  index: number,
  frames: number,
): { start: number; cueEnd: number } | undefined {
  const after = index + 1;
  const lower = lowerAt(scan, after);
  if (after >= scan.sentence.to) return undefined;
  if (scan.quoteEnds.has(after)) return { start: after, cueEnd: after };
  if ((lower === "," || lower === ":") && scan.quoteEnds.has(after + 1))
    return { start: after + 1, cueEnd: after };
  const prepositions = cuePrepositions.get(lowerAt(scan, index));
  if (prepositions?.has(lower)) return { start: after + 1, cueEnd: after + 1 };
  if (frames === 0) return undefined;
  if (complementizers.has(lower)) return { start: after, cueEnd: after };
  if (lower === "to" && (frames & (Frame.infinitive | Frame.addressee)) !== 0)
    return { start: after, cueEnd: after };
  const clausal = (frames & (Frame.speech | Frame.thought)) !== 0;
  const addressed = (frames & Frame.addressee) !== 0;
  if (addressed || (clausal && startsAdverbial(scan, after))) {
    const reached = reachComplement(scan, after);
    if (reached >= 0) return { start: reached, cueEnd: after };
  }
  if (scan.reading.tokens[after]?.kind === "punctuation") return undefined;
  if ((bitsAt(scan, after) & WordClass.coordinator) !== 0) return undefined;
  if (startsAdverbial(scan, after) && (bitsAt(scan, after) & WordClass.determiner) === 0) return undefined;
  return { start: after, cueEnd: after };
}

/** Subject of a cue that shares it with the verb before: "confirmed it and said", "..., adding that". */
function sharedSource(scan: Scan): TokenRange | undefined {
  return scan.drafts[scan.drafts.length - 1]?.source;
}

function sourceOf(scan: Scan, group: number, cue: number): TokenRange | undefined {
  const previous = lowerAt(scan, group - 1);
  if (previous === "and" || previous === "but" || (lowerAt(scan, cue).endsWith("ing") && group === cue)) {
    const shared = sharedSource(scan);
    if (shared !== undefined) return shared;
  }
  return subjectBefore(scan.reading, group, scan.sentence.from);
}

function closingAttribution(scan: Scan, group: number, cue: TokenRange): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const source = subjectBefore(reading, group, sentence.from);
  if (source === undefined || source.from <= sentence.from) return undefined;
  const before = textAt(scan, source.from - 1);
  if (before !== "," && !scan.quoteCloses.has(source.from)) return undefined;
  const content = contentBefore(reading, sentence.from, source.from, scan.quoteCloses);
  return content === undefined ? undefined : { source, cue, content: [content] };
}

function invertedAttribution(scan: Scan, cue: TokenRange): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  if (textAt(scan, cue.from - 1) !== "," && !scan.quoteCloses.has(cue.from)) return undefined;
  const source = subjectAfter(reading, cue.to, sentence.to);
  const content = contentBefore(reading, sentence.from, cue.from, scan.quoteCloses);
  return source === undefined || content === undefined ? undefined : { source, cue, content: [content] };
}

function accordingTo(scan: Scan, index: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const cue = { from: index, to: index + 2 };
  const source = subjectAfter(reading, cue.to, sentence.to);
  if (source === undefined) return undefined;
  if (index > sentence.from + 1) {
    const content = contentBefore(reading, sentence.from, index, scan.quoteCloses);
    return content === undefined ? undefined : { source, cue, content: [content] };
  }
  let comma = source.to;
  while (comma < sentence.to && textAt(scan, comma) !== ",") comma += 1;
  const to = contentEnd(reading, comma + 1, sentence.to, "clause", scan.quoteEnds);
  return to > comma + 1 ? { source, cue, content: [{ from: comma + 1, to }] } : undefined;
}

/** A quotation that goes on after its interruption: `"One," she said, "and two."` */
function addSecondHalf(scan: Scan, draft: AttributionDraft): AttributionDraft {
  const end = Math.max(draft.cue.to, draft.source?.to ?? 0);
  for (let index = end; index < Math.min(end + complementWindow, scan.sentence.to); index += 1) {
    const quoteEnd = scan.quoteEnds.get(index);
    if (quoteEnd !== undefined)
      return { ...draft, content: [...draft.content, { from: index, to: quoteEnd }] };
  }
  return draft;
}

function verbAttribution(scan: Scan, index: number, frames: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const group = startOfVerbGroup(reading, index, sentence.from);
  const cue = { from: group, to: index + 1 };
  if ((frames & (Frame.speech | Frame.thought)) !== 0) {
    const inverted =
      (frames & Frame.speech) !== 0 ? invertedAttribution(scan, { from: index, to: index + 1 }) : undefined;
    if (inverted !== undefined) return addSecondHalf(scan, inverted);
    const closing = closingAttribution(scan, group, cue);
    if (closing !== undefined) return addSecondHalf(scan, closing);
  }
  const right = rightContent(scan, index, frames);
  if (right === undefined || right.start >= sentence.to) return undefined;
  const clausal = (frames & (Frame.speech | Frame.thought)) !== 0;
  const to = contentEnd(reading, right.start, sentence.to, clausal ? "clause" : "phrase", scan.quoteEnds);
  if (to <= right.start) return undefined;
  return {
    source: sourceOf(scan, group, index),
    cue: { from: group, to: right.cueEnd },
    content: [{ from: right.start, to }],
  };
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
    const lower = lowerAt(scan, index);
    const isAccording = lower === "according" && lowerAt(scan, index + 1) === "to";
    const frames = cueVerbs.get(lower) ?? 0;
    if (!isAccording && frames === 0 && !cuePrepositions.has(lower)) continue;
    if (!isAccording && !isVerbUse(scan, index)) continue;
    const draft = isAccording ? accordingTo(scan, index) : verbAttribution(scan, index, frames);
    if (draft === undefined) continue;
    // What closes a sentence ("..., he said") takes all before it, cues inside included.
    while (scan.drafts.length > 0 && endOf(scan.drafts[scan.drafts.length - 1] ?? draft) > startOf(draft))
      scan.drafts.pop();
    scan.drafts.push(draft);
    index = Math.max(index, endOf(draft) - 1);
  }
  return scan.drafts;
}
