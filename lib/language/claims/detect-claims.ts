import type { Claim, DocumentInfo, Span } from "@/lib/model";
import { splitSentences } from "../sentences";
import { tokenize } from "../text/tokenize";
import { chooseShown, type DensityOptions, WORDS_PER_CLAIM } from "./choose-shown";
import { claimIds } from "./claim-id";
import { reasonsOf } from "./reasons-of";
import { CLAIM_THRESHOLD, scoreSentence } from "./score-sentence";
import { traitsOf } from "./traits";

/** A text whose paragraphs are parted by "\n\n", with what is known of it. */
export interface ClaimDocument {
  readonly text: string;
  readonly info: DocumentInfo;
}

/** Longest context kept with a claim, in UTF-16 units: two or three sentences. */
const CONTEXT_LENGTH = 400;

const contextBefore = (text: string, start: number): string =>
  text.slice(Math.max(0, start - CONTEXT_LENGTH), start).trimStart();

/**
 * All sentences of a document and, in reading order, those worth checking: at most about one for 80 words, the
 * best ones, unless the options say otherwise. Any string is allowed; linear in its length.
 */
export function detectClaims(
  document: ClaimDocument,
  options: Partial<DensityOptions> = {},
): { readonly sentences: readonly Span[]; readonly claims: readonly Claim[] } {
  const { text, info } = document;
  const sentences = splitSentences(text);
  const idOf = claimIds();
  let previous = "";
  const candidates = sentences.map((span) => {
    const sentence = text.slice(span.start, span.end);
    const tokens = tokenize(sentence);
    const input = { text: sentence, tokens, previous, title: info.title };
    previous = sentence;
    const words = tokens.filter((token) => token.kind !== "punctuation").length;
    return { span, input, words, id: idOf(sentence), score: scoreSentence(input) };
  });
  const shown = chooseShown(candidates, {
    wordsPerClaim: options.wordsPerClaim ?? WORDS_PER_CLAIM,
    threshold: options.threshold ?? CLAIM_THRESHOLD,
  });
  const claims = shown.flatMap((position): Claim[] => {
    const candidate = candidates[position];
    if (candidate === undefined) return [];
    const { span, input, id, score } = candidate;
    return [
      {
        ...span,
        id,
        text: input.text,
        context: contextBefore(text, span.start),
        score,
        why: reasonsOf(traitsOf(input)),
      },
    ];
  });
  return { sentences, claims };
}
