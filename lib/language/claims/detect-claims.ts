import type { Claim, DocumentInfo, Span } from "@/lib/model";
import { splitSentences } from "../sentences";
import { tokenize } from "../text/tokenize";
import { claimIds } from "./claim-id";
import { contextBefore } from "./context-before";
import { reasonsOf } from "./reasons-of";
import { scoreSentence } from "./score-sentence";
import { CLAIM_THRESHOLD } from "./thresholds";

/** A text whose paragraphs are parted by "\n\n", with what is known of it. */
export interface ClaimDocument {
  readonly text: string;
  readonly info: DocumentInfo;
}

/** All that detection finds in a document; claims are in reading order. */
export interface Detection {
  readonly sentences: readonly Span[];
  readonly claims: readonly Claim[];
  /** Words and numbers of the document, for the density of what is painted. */
  readonly words: number;
}

/**
 * All sentences of a document and, of them, the claims: those that score at or above the operating point. Any
 * string is allowed; linear in its length.
 */
export function detectClaims({ text, info }: ClaimDocument): Detection {
  const sentences = splitSentences(text);
  const idOf = claimIds();
  let words = 0;
  const claims = sentences.flatMap((span): Claim[] => {
    const sentence = text.slice(span.start, span.end);
    const tokens = tokenize(sentence);
    const input = { text: sentence, tokens, title: info.title };
    words += tokens.filter((token) => token.kind !== "punctuation").length;
    const score = scoreSentence(input);
    if (score < CLAIM_THRESHOLD) return [];
    const context = contextBefore(text, span.start);
    return [
      {
        ...span,
        id: idOf(sentence),
        text: sentence,
        context,
        score,
        why: reasonsOf(tokens),
      },
    ];
  });
  return { sentences, claims, words };
}
