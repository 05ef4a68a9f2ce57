import type { Span } from "@/lib/model";
import { CharacterRole, isSpace, rolesOf } from "./characters";
import { endsSentence } from "./ends-sentence";
import { LayoutHint, layoutBoundaries, layoutHintAt } from "./layout-boundaries";
import { listMarks } from "./list-marks";
import { blocksOf } from "./text-blocks";

interface Scan {
  /** Offsets right after the last character of each sentence that punctuation ends. */
  readonly boundaries: readonly number[];
  readonly layoutHints: number;
}

/** One look at every character of a block: its sentence ends, and signs of layout that may part it further. */
function scanBlock(text: string, { start, end }: Span, markerEnds: ReadonlySet<number>): Scan {
  const boundaries: number[] = [];
  let layoutHints: number = LayoutHint.none;
  let seen = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const role = rolesOf(code);
    seen |= role;
    if ((role & CharacterRole.layout) !== 0) layoutHints |= layoutHintAt(text, at, code);
    if ((role & CharacterRole.terminator) === 0) continue;
    const boundary = endsSentence(text, at, end);
    // An ellipsis that opens a sentence closes none.
    if (boundary.isEnd && (seen & CharacterRole.word) !== 0 && !markerEnds.has(boundary.after)) {
      boundaries.push(boundary.after);
      seen = 0;
    }
    at = Math.max(at, boundary.after - 1);
  }
  return { boundaries, layoutHints };
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}

/**
 * The sentences of `text` in order, without the white space around them; together they cover everything that is
 * not white space. A blank line always parts; a lone line break parts headlines and list lines but not wrapped
 * text. Closing quotes and brackets stay with the sentence they close. Linear in the length; any string is allowed.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const block of blocksOf(text)) {
    const items = listMarks(text, block.start, block.end);
    const scan = scanBlock(text, block, items.markerEnds);
    const others = [...items.starts, ...layoutBoundaries(text, block, scan.layoutHints)];
    const boundaries =
      others.length === 0 ? scan.boundaries : [...scan.boundaries, ...others].sort((a, b) => a - b);
    let from = block.start;
    for (const boundary of boundaries) {
      if (boundary <= from) continue;
      pushTrimmed(sentences, text, from, boundary);
      from = boundary;
    }
    pushTrimmed(sentences, text, from, block.end);
  }
  return sentences;
}
