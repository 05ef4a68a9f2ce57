import type { Reading, TokenRange } from "../words/read-words";
import type { Quote } from "./find-quotes";

/** Sentences with those that end inside a quotation joined to the rest of it. */
export function outerSentences(reading: Reading, quotes: readonly Quote[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  let next = 0;
  for (const sentence of reading.sentences) {
    while (next < quotes.length && (quotes[next]?.to ?? 0) <= sentence.to) next += 1;
    const open = quotes[next];
    if (open !== undefined && open.from < sentence.to && open.to > sentence.to) continue;
    sentences.push({ from, to: sentence.to });
    from = sentence.to;
  }
  if (from < reading.tokens.length) sentences.push({ from, to: reading.tokens.length });
  return sentences;
}
