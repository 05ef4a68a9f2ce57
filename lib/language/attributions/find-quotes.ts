import type { Reading } from "../words/read-words";

/** A quotation as token indices: `from` is its opening mark, `to` the index after its closing mark. */
export interface Quote {
  readonly from: number;
  readonly to: number;
}

const openers = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ["‘", "’"],
]);

/** Length in tokens of a straight double quote mark at `index`: one for `"`, two for `''` or "``". */
function straightMark({ tokens }: Reading, index: number): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  if (token.text === '"') return 1;
  const next = tokens[index + 1];
  const doubled =
    (token.text === "'" || token.text === "`") && next?.text === token.text && next.start === token.end;
  return doubled ? 2 : 0;
}

/** A straight mark opens when text follows it at once and none stands right before it. */
function opens({ tokens }: Reading, index: number, length: number): boolean {
  const before = tokens[index - 1];
  const first = tokens[index];
  const last = tokens[index + length - 1];
  const after = tokens[index + length];
  const gluedBefore = before !== undefined && before.end === first?.start && !/^[([—–-]$/u.test(before.text);
  return after !== undefined && after.start === last?.end && !gluedBefore;
}

function closingIndex(reading: Reading, from: number, close: string): number {
  const { tokens } = reading;
  for (let index = from; index < tokens.length; index += 1) {
    if (close === '"') {
      const length = straightMark(reading, index);
      if (length > 0 && !opens(reading, index, length)) return index + length;
    } else if (tokens[index]?.text === close) {
      const glued = tokens[index + 1]?.start === tokens[index]?.end && tokens[index + 1]?.kind === "word";
      if (close !== "’" || !glued) return index + 1;
    }
  }
  return -1;
}

/** The outermost quotations of a text, in order; an opening mark without a closing one opens nothing. */
export function findQuotes(reading: Reading): Quote[] {
  const quotes: Quote[] = [];
  const { tokens } = reading;
  const unclosed = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "punctuation") continue;
    const length = straightMark(reading, index);
    const close = length > 0 ? (opens(reading, index, length) ? '"' : undefined) : openers.get(token.text);
    if (close === undefined || unclosed.has(close)) continue;
    const to = closingIndex(reading, index + Math.max(1, length), close);
    if (to < 0) {
      // One search to the end is enough: no later mark of this kind can close either.
      unclosed.add(close);
      continue;
    }
    quotes.push({ from: index, to });
    index = to - 1;
  }
  return quotes;
}
