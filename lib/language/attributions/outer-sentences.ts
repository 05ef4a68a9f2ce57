import type { Reading, TokenRange } from "../words/read-words";
import { cueVerbs, Frame } from "./cue-verbs";
import type { Quote } from "./find-quotes";

/** How long the subject may be that follows a question in quotation marks: "Mr. Trump" in `"OK?" Mr. Trump said.` */
const subjectWindow = 8;

/**
 * True when a sentence names the speaker of the quotation that ends right before it: of a question or an
 * exclamation, or with nothing behind the verb.
 */
function namesSpeaker({ tokens }: Reading, from: number, to: number): boolean {
  const isStatement = ![tokens[from - 2]?.text, tokens[from - 3]?.text].some(
    (mark) => mark === "?" || mark === "!",
  );
  for (let index = from; index < Math.min(to, from + subjectWindow); index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "punctuation" && token.text !== ".")) return false;
    if (index > from && ((cueVerbs.get(token.lower) ?? 0) & Frame.speech) !== 0) {
      return !isStatement || (tokens[index + 1]?.text === "." && index + 2 >= to);
    }
  }
  return false;
}

/** Longer "sentences" are no prose; read in pieces they cost time linear in their length. */
const maximumTokens = 600;

/**
 * Sentences as attributions need them: those that end inside a quotation are joined to the rest of it, and what
 * names the speaker of a question or exclamation (`"Why?" he said.`) is joined to it.
 */
export function outerSentences(reading: Reading, quotes: readonly Quote[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  let next = 0;
  reading.sentences.forEach((sentence, index) => {
    while (next < quotes.length && (quotes[next]?.to ?? 0) < sentence.to) next += 1;
    const quote = quotes[next];
    if (quote !== undefined && quote.from < sentence.to && quote.to > sentence.to) return;
    const following = reading.sentences[index + 1];
    const endsInQuote = quote !== undefined && quote.to === sentence.to;
    if (endsInQuote && following !== undefined && namesSpeaker(reading, following.from, following.to)) return;
    for (; sentence.to - from > maximumTokens; from += maximumTokens) {
      sentences.push({ from, to: from + maximumTokens });
    }
    sentences.push({ from, to: sentence.to });
    from = sentence.to;
  });
  if (from < reading.tokens.length) sentences.push({ from, to: reading.tokens.length });
  return sentences;
}
