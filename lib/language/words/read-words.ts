import { splitSentences } from "../sentences";
import type { Token } from "../text/tokenize";
import { tokenizeWords } from "./tokenize-words";

/** A half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A text read once: its tokens, the class bits of each, and its sentences. Every recogniser works on this. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly classes: Int32Array;
  /** The bits that at least one token has: a recogniser that none of them wakes has nothing to do. */
  readonly present: number;
  readonly sentences: readonly TokenRange[];
}

function sentencesOf(text: string, tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (const { end } of splitSentences(text)) {
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to += 1;
    if (to > from) ranges.push({ from, to });
    from = to;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

/** Reads `text` into tokens with class bits and sentences; linear in its length. */
export function readWords(text: string, tokens: readonly Token[] = tokenizeWords(text)): Reading {
  const classes = new Int32Array(tokens.length);
  let present = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const bits = tokens[index]?.classes ?? 0;
    classes[index] = bits;
    present |= bits;
  }
  return { text, tokens, classes, present, sentences: sentencesOf(text, tokens) };
}

const LINE_FEED = 0x0a;

/** True when a line ends between token `index` and the one before it. */
export function startsLine({ text, tokens }: Reading, index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index]];
  if (before === undefined || after === undefined || before.end === after.start) return false;
  for (let at = before.end; at < after.start; at += 1) if (text.charCodeAt(at) === LINE_FEED) return true;
  return false;
}
