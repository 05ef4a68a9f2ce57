import { contentBefore, contentEnd } from "./find-content";
import { type AttributionDraft, lowerAt, type Scan } from "./scan";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subject-before";

/** Reads "according to X, ..." and "..., according to X" with its cue at `index`. */
export function accordingTo(scan: Scan, index: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const cue = { from: index, to: index + 2 };
  // "According to the poll, ..." and "But, according to the poll, ..."
  if (index > sentence.from + 2) {
    const source = subjectAfter(reading, cue.to, sentence.to);
    if (source === undefined) return undefined;
    const content = contentBefore(reading, sentence.from, index, scan.quoteCloses);
    return content === undefined ? undefined : { source, cue, content: [content], closing: true };
  }
  let comma = cue.to;
  while (comma < sentence.to && lowerAt(scan, comma) !== ",") comma += 1;
  const source = { from: cue.to, to: comma };
  const to = contentEnd(reading, comma + 1, sentence.to, "clause", scan.quoteEnds);
  if (to <= comma + 1) return undefined;
  return { source, cue, content: [{ from: comma + 1, to }], closing: false };
}

/** "As X reported, ...": the cue at `cue` closes a fronted clause, and what follows the comma is the content. */
export function asReported(scan: Scan, group: number, cue: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const source = subjectBefore(reading, group, sentence.from + 1);
  const to = contentEnd(reading, cue + 2, sentence.to, "clause", scan.quoteEnds);
  if (source === undefined || to <= cue + 2) return undefined;
  return { source, cue: { from: group, to: cue + 1 }, content: [{ from: cue + 2, to }], closing: false };
}
