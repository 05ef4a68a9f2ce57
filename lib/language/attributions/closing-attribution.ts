import type { TokenRange } from "../words/read-words";
import { Frame } from "./cue-verbs";
import { contentBefore } from "./find-content";
import { subjectAfter, subjectBefore } from "./find-source";
import type { RightContent } from "./right-content";
import { type AttributionDraft, lowerAt, type Scan } from "./scan";

/** How far behind the cue an interrupted quotation may go on: `"One," she told the crowd on Monday, "and two."` */
const resumeWindow = 30;

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
  const resumes = right !== undefined && afterQuote && scan.quoteEnds.has(right.start);
  const addressee = right !== undefined && !right.explicit && (frames & Frame.addressee) !== 0;
  if (right !== undefined && !resumes && !addressee && !(afterQuote && !right.explicit)) return undefined;
  return addSecondHalf(scan, { source, cue, content: [content], closing: true });
}

/** `"...," said Ms Bannon, a counsel`: the subject stands behind the verb at `index`. */
export function invertedAttribution(scan: Scan, index: number, frames: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  if ((frames & Frame.speech) === 0 || !isBehindContent(scan, index)) return undefined;
  const next = lowerAt(scan, index + 1);
  if (next === "that" || next === "," || scan.quoteEnds.has(index + 1)) return undefined;
  const source = subjectAfter(reading, index + 1, sentence.to);
  const content = contentBefore(reading, sentence.from, index, scan.quoteCloses);
  if (source === undefined || content === undefined) return undefined;
  // "Smith, a counsel, said the base was angry": a comma alone does not tell an apposition from a clause.
  if (!scan.quoteCloses.has(content.to) && subjectBefore(reading, index, sentence.from) !== undefined)
    return undefined;
  return addSecondHalf(scan, {
    source,
    cue: { from: index, to: index + 1 },
    content: [content],
    closing: true,
  });
}
