import { type Reading, startsLine } from "../words/read-words";

/** A quotation as token indices: `from` is its opening mark, `to` the index after its closing mark. */
export interface Quote {
  readonly from: number;
  readonly to: number;
}

const closers = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ["‘", "’"],
]);

/** Length in tokens of a straight double mark at `index`: one for `"`, two or three for `''`, "``", `'''`. */
function straightMark({ tokens }: Reading, index: number): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  if (token.text === '"') return 1;
  const next = tokens[index + 1];
  const doubled = (token.text === "'" || token.text === "`") && next?.text === token.text && next.gap === 0;
  if (!doubled) return 0;
  // A quotation inside one that begins or ends with it: three marks in a row.
  const third = tokens[index + 2];
  return third?.text === token.text && third.gap === 0 ? 3 : 2;
}

/** A straight mark opens when text follows it at once and none stands right before it. */
function opens({ tokens }: Reading, index: number, length: number): boolean {
  const before = tokens[index - 1];
  const first = tokens[index];
  const after = tokens[index + length];
  const gluedBefore = before !== undefined && first?.gap === 0 && !/^[([—–-]$/u.test(before.text);
  return after !== undefined && after.gap === 0 && !gluedBefore;
}

/** Length of the mark at `index` that closes what `close` stands for; 0 if none does. */
function closingMark(reading: Reading, index: number, close: string): number {
  const token = reading.tokens[index];
  if (token === undefined || token.kind !== "punctuation") return 0;
  if (close !== '"' && token.text === close) {
    const after = reading.tokens[index + 1];
    const apostrophe = close === "’" && after?.gap === 0 && after.kind === "word";
    return apostrophe ? 0 : 1;
  }
  // An opening mark in the place of a closing one: behind a word, before a space.
  if (close === "”" && token.text === "“") {
    const before = reading.tokens[index - 1];
    return before !== undefined && token.gap === 0 && reading.tokens[index + 1]?.gap !== 0 ? 1 : 0;
  }
  // A straight mark may close what a curled one opened.
  if (close !== '"' && close !== "”") return 0;
  const length = straightMark(reading, index);
  return length > 0 && !opens(reading, index, length) ? length : 0;
}

/** The token after the closing mark, or the paragraph's end with `closed` false. */
function endOfQuote(reading: Reading, from: number, close: string): { to: number; closed: boolean } {
  let index = from;
  for (; index < reading.tokens.length; index += 1) {
    if (index > from && startsLine(reading, index)) break;
    const length = closingMark(reading, index, close);
    if (length > 0) return { to: index + length, closed: true };
  }
  return { to: index, closed: false };
}

/**
 * The outermost quotations of a text, in order. A double mark that is not closed in its paragraph reaches to the
 * paragraph's end, as in quotations of several paragraphs; a single one opens nothing then, it is an apostrophe.
 */
export function findQuotes(reading: Reading): Quote[] {
  const quotes: Quote[] = [];
  const { tokens } = reading;
  let singleUnclosedUntil = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "punctuation") continue;
    const length = straightMark(reading, index);
    const straight = length > 0 && opens(reading, index, length);
    const close = length > 0 ? (straight ? '"' : undefined) : closers.get(token.text);
    if (close === undefined || (close === "’" && index < singleUnclosedUntil)) continue;
    const { to, closed } = endOfQuote(reading, index + Math.max(1, length), close);
    if (!closed && close === "’") {
      singleUnclosedUntil = to;
      continue;
    }
    quotes.push({ from: index, to });
    index = to - 1;
  }
  return quotes;
}
