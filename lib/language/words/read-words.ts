import { splitSentences } from "../sentences";
import type { KnownWord } from "../text/known-word";
import { scanTokens, type TokenKind, type TokenSink } from "../text/tokenize";
import { type Units, unitsOf } from "../text/units";
import { wordMemory } from "./tokenize-words";

/** A half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A text read once, its tokens in columns: what each is, where it stands, its class bits; and its sentences. Every
 * recogniser works on this.
 */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly KnownWord[];
  /** At least as long as `tokens`, like the other columns; 0 behind them. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly classes: Int32Array;
  /** The bits that at least one token has: a recogniser that none of them wakes has nothing to do. */
  readonly present: number;
  readonly sentences: readonly TokenRange[];
}

const FIRST_CAPACITY = 64;

const doubled = (column: Int32Array): Int32Array<ArrayBuffer> => {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
};

class Columns implements Reading, TokenSink {
  #count = 0;
  text = "";
  tokens: KnownWord[] = [];
  starts = new Int32Array(FIRST_CAPACITY);
  ends = new Int32Array(FIRST_CAPACITY);
  classes = new Int32Array(FIRST_CAPACITY);
  present = 0;
  sentences: TokenRange[] = [];

  add(units: Units, start: number, end: number, kind: TokenKind, gap: number): void {
    const word = wordMemory.wordAt(units, start, end, kind, gap);
    const index = this.#count;
    if (index === this.starts.length) this.#grow();
    // An index past the end makes the array longer by one.
    this.tokens[index] = word;
    this.#count = index + 1;
    this.starts[index] = start;
    this.ends[index] = end;
    this.classes[index] = word.classes;
    this.present |= word.classes;
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.classes = doubled(this.classes);
  }

  /** Nothing stands behind the last token. */
  #clear(from: number, to: number): void {
    if (from >= to) return;
    this.starts.fill(0, from, to);
    this.ends.fill(0, from, to);
    this.classes.fill(0, from, to);
  }

  /** Takes in another text; what was read before is gone. */
  read(text: string): this {
    const before = this.#count;
    this.text = text;
    this.#count = 0;
    this.present = 0;
    scanTokens(unitsOf(text), { start: 0, end: text.length }, this);
    this.tokens.length = this.#count;
    this.#clear(this.#count, before);
    this.sentences = sentencesOf(text, this);
    return this;
  }
}

function sentencesOf(text: string, { tokens, starts }: Reading): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (const { end } of splitSentences(text)) {
    let to = from;
    while (to < tokens.length && (starts[to] ?? 0) < end) to += 1;
    if (to > from) ranges.push({ from, to });
    from = to;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

/** Reads `text` into tokens with class bits and sentences; linear in its length. */
export const readWords = (text: string): Reading => new Columns().read(text);

/** Longer texts are read into columns of their own, which do not stay in memory. */
const SHARED_LENGTH = 1 << 16;

const shared = new Columns();

/** As {@link readWords}, into columns that are used again: the reading holds until the next call. */
export const readWordsBriefly = (text: string): Reading =>
  text.length > SHARED_LENGTH ? readWords(text) : shared.read(text);

const LINE_FEED = 0x0a;

/** True when a line ends between token `index` and the one before it. */
export function startsLine({ text, tokens, starts, ends }: Reading, index: number): boolean {
  if (index < 1 || index >= tokens.length) return false;
  const start = starts[index] ?? 0;
  for (let at = ends[index - 1] ?? start; at < start; at += 1)
    if (text.charCodeAt(at) === LINE_FEED) return true;
  return false;
}
