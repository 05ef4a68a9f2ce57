import type { Claim, DocumentInfo, Span } from "@/lib/model";
import { splitSentences } from "../sentences";
import { unitsOf } from "../text/units";
import { claimIds } from "./claim-id";
import { contextBefore } from "./context-before";
import { reasonsOf } from "./reasons-of";
import { saysSomething } from "./says-something";
import { scorerFor } from "./score-sentence";
import { sentenceIn } from "./sentence";
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
  const scoreOf = scorerFor(info.title);
  const idOf = claimIds();
  const sentences = splitSentences(text);
  const units = unitsOf(text);
  const claims: Claim[] = [];
  let words = 0;
  for (const span of sentences) {
    const sentence = sentenceIn(text, units, span);
    for (const { kind } of sentence.words) if (kind !== "punctuation") words += 1;
    const score = scoreOf(sentence);
    if (score < CLAIM_THRESHOLD || !saysSomething(sentence.words)) continue;
    const claim = text.slice(span.start, span.end);
    const context = contextBefore(text, span.start);
    claims.push({ ...span, id: idOf(claim), text: claim, context, score, why: reasonsOf(sentence.words) });
  }
  return { sentences, claims, words };
}
