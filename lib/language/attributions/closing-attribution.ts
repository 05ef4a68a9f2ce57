import type { TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { addressedOutlet } from "./addressed-outlet";
import { Frame } from "./cue-verbs";
import { contentBefore, contentEnd } from "./find-content";
import { type RightContent, startsClause } from "./right-content";
import { type AttributionDraft, bitsAt, isPunctuation, lowerAt, type Scan } from "./scan";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subject-before";

const finite = WordClass.auxiliary | WordClass.modal | WordClass.verb;

/** How far behind the cue an interrupted quotation may go on: `"One," she told the crowd on Monday, "and two."` */
const resumeWindow = 30;

/** How long an adverbial between the cue and its comma may be: "he said on Saturday,". */
const adverbialWindow = 6;

/** What goes on after an interruption without quotation marks: "Loyalty, he noted, has long been a tenet". */
function addRestOfClause(scan: Scan, draft: AttributionDraft): AttributionDraft {
  const { reading, sentence } = scan;
  const end = draft.cue.to;
  let comma = end;
  while (comma < Math.min(sentence.to, end + adverbialWindow) && !isPunctuation(scan, comma)) comma += 1;
  const next = lowerAt(scan, comma + 1);
  const bits = bitsAt(scan, comma + 1);
  if (lowerAt(scan, comma) !== "," || next.endsWith("ing") || next === "according" || next === "citing")
    return draft;
  const adverbial = WordClass.preposition | WordClass.subordinator | WordClass.relative;
  if ((bits & adverbial) !== 0 && (bits & WordClass.determiner) === 0) return draft;
  const to = contentEnd(reading, comma + 1, sentence.to, "clause", scan.quoteEnds);
  return to > comma + 1 ? { ...draft, content: [...draft.content, { from: comma + 1, to }] } : draft;
}

function addSecondHalf(scan: Scan, draft: AttributionDraft): AttributionDraft {
  const end = Math.max(draft.cue.to, draft.source?.to ?? 0);
  for (let index = end; index < Math.min(end + resumeWindow, scan.sentence.to); index += 1) {
    const quoteEnd = scan.quoteEnds.get(index);
    if (quoteEnd === undefined) continue;
    return lowerAt(scan, index - 1) === ","
      ? { ...draft, content: [...draft.content, { from: index, to: quoteEnd }] }
      : draft;
  }
  return draft;
}

const isBehindContent = (scan: Scan, index: number): boolean =>
  lowerAt(scan, index - 1) === "," || scan.quoteCloses.has(index);

/** `"...," he said` and `..., he said`: the cue with its subject stands behind what is said. */
export function closingAttribution(
  scan: Scan,
  cue: TokenRange,
  frames: number,
  right: RightContent | undefined,
): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const source = subjectBefore(reading, cue.from, sentence.from);
  if (source === undefined || source.from <= sentence.from || !isBehindContent(scan, source.from))
    return undefined;
  const content = contentBefore(reading, sentence.from, source.from, scan.quoteCloses);
  if (content === undefined) return undefined;
  const afterQuote = scan.quoteCloses.has(content.to);
  if (!afterQuote && (frames & (Frame.speech | Frame.thought)) === 0) return undefined;
  const resumes = right !== undefined && afterQuote && scan.quoteEnds.has(right.start);
  const addressee = right !== undefined && !right.explicit && (frames & Frame.addressee) !== 0;
  // With a quotation before it, "he said two days after" has its content behind it, not "two days".
  const quoted = afterQuote && scan.quoteEnds.get(content.from) === content.to;
  if (right !== undefined && !resumes && !addressee && !quoted) return undefined;
  const via = (frames & Frame.addressee) !== 0 ? addressedOutlet(scan, cue.to, sentence.to) : undefined;
  const draft = { source, cue, content: [content], closing: true, ...(via === undefined ? {} : { via }) };
  return afterQuote ? addSecondHalf(scan, draft) : addRestOfClause(scan, draft);
}

function startsSubject(scan: Scan, index: number): boolean {
  const bits = bitsAt(scan, index);
  if (lowerAt(scan, index) === "that" || isPunctuation(scan, index) || scan.quoteEnds.has(index))
    return false;
  return (
    (bits & WordClass.capitalised) !== 0 ||
    (bits & (WordClass.preposition | WordClass.subordinator | WordClass.calendar)) === 0
  );
}

/**
 * Without quotation marks a comma alone does not tell "Smith, a counsel, said the base was angry" from "The base
 * was angry, said Smith, a counsel": what is said has a verb, and behind an inverted verb there is none.
 */
function isPlainInversion(scan: Scan, content: TokenRange, index: number, frames: number): boolean {
  const bits = bitsAt(scan, index + 1);
  const name = (bits & WordClass.capitalised) !== 0 || (bits & WordClass.determiner) !== 0;
  if ((frames & Frame.speech) === 0 || !name || startsClause(scan, index + 1)) return false;
  for (let at = content.from + 1; at < content.to; at += 1) {
    if ((bitsAt(scan, at) & WordClass.relative) !== 0) return false;
    if ((bitsAt(scan, at) & finite) !== 0 && (bitsAt(scan, at) & WordClass.capitalised) === 0) return true;
  }
  return false;
}

/** `"...," said Ms Bannon, a counsel`: the subject stands behind the verb at `index`. */
export function invertedAttribution(scan: Scan, index: number, frames: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  if ((frames & (Frame.speech | Frame.quoteOnly)) === 0 || !isBehindContent(scan, index)) return undefined;
  if (!startsSubject(scan, index + 1)) return undefined;
  const source = subjectAfter(reading, index + 1, sentence.to);
  const content = contentBefore(reading, sentence.from, index, scan.quoteCloses);
  if (source === undefined || content === undefined) return undefined;

  if (!scan.quoteCloses.has(content.to) && !isPlainInversion(scan, content, index, frames)) return undefined;
  return addSecondHalf(scan, {
    source,
    cue: { from: index, to: index + 1 },
    content: [content],
    closing: true,
  });
}
