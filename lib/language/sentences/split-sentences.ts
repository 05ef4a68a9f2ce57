import type { Span } from "@/lib/model";
import { isSpace, isTerminator } from "./characters";
import { endsSentence } from "./ends-sentence";
import { layoutBoundaries } from "./layout-boundaries";
import { listMarks } from "./list-item-starts";
import { blocksOf } from "./text-blocks";

/** The sentence ends by punctuation inside a block: offsets right after the last character of each sentence. */
function punctuationBoundaries(
  text: string,
  { start, end }: Span,
  markerEnds: ReadonlySet<number>,
): number[] {
  const boundaries: number[] = [];
  for (let at = start; at < end; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue;
    const boundary = endsSentence(text, at, end);
    if (boundary.isEnd && !markerEnds.has(boundary.after)) boundaries.push(boundary.after);
    at = Math.max(at, boundary.after - 1);
  }
  return boundaries;
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
    const cuts = punctuationBoundaries(text, block, items.markerEnds);
    const layout = layoutBoundaries(text, block.start, block.end);
    const isPlain = items.starts.length === 0 && layout.length === 0;
    const boundaries = isPlain ? cuts : [...cuts, ...items.starts, ...layout].sort((a, b) => a - b);
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
