import type { Span } from "@/lib/model";
import { endsSentence } from "./ends-sentence";
import { listItemStarts } from "./list-item-starts";
import { blocksOf } from "./text-blocks";

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);

/** `. ! ? …` and their full-width forms. */
const isTerminator = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f;

/** The sentence ends inside `[start, end)` of `text`: offsets right after the last character of each sentence. */
function boundariesIn(text: string, start: number, end: number): number[] {
  const boundaries: number[] = [];
  for (let at = start; at < end; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue;
    const boundary = endsSentence(text, at, end);
    if (boundary.isEnd) boundaries.push(boundary.after);
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
    const cuts = boundariesIn(text, block.start, block.end);
    const items = listItemStarts(text, block.start, block.end);
    const sorted = items.length === 0 ? cuts : [...cuts, ...items].sort((a, b) => a - b);
    let from = block.start;
    for (const cut of sorted) {
      pushTrimmed(sentences, text, from, cut);
      from = Math.max(from, cut);
    }
    pushTrimmed(sentences, text, from, block.end);
  }
  return sentences;
}
