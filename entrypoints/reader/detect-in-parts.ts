import { contextBefore, detectClaims } from "@/lib/language";
import { LONGEST_CLAIM } from "@/lib/messaging";
import type { Claim, DocumentInfo } from "@/lib/model";

/** A few milliseconds of detection on a slow machine; the browser has its turn between two parts. */
const PART_LENGTH = 1_500;

export interface Detected {
  readonly sentences: number;
  readonly claims: readonly Claim[];
  readonly words: number;
}

/** Claims of a whole text, found a few paragraphs at a time. Yields after each part. */
export function* detectInParts(text: string, info: DocumentInfo): Generator<void, Detected> {
  const claims = new Map<string, Claim>();
  let sentences = 0;
  let words = 0;
  let start = 0;
  while (start < text.length) {
    const end = partEnd(text, start);
    const found = detectClaims({ text: text.slice(start, end), info });
    sentences += found.sentences.length;
    words += found.words;
    for (const claim of found.claims) {
      if (claim.text.length > LONGEST_CLAIM) continue; // its message would be refused, with all other claims in it
      const id = claims.has(claim.id) ? `${claim.id}.${claim.start + start}` : claim.id;
      claims.set(id, placed({ ...claim, id }, start, text));
    }
    start = end;
    yield;
  }
  return { sentences, claims: [...claims.values()], words };
}

/** After the paragraph in which the part is full. */
function partEnd(text: string, start: number): number {
  const paragraphEnd = text.indexOf("\n\n", start + PART_LENGTH);
  return paragraphEnd < 0 ? text.length : paragraphEnd + 2;
}

function placed(claim: Claim, offset: number, text: string): Claim {
  const start = claim.start + offset;
  return { ...claim, start, end: claim.end + offset, context: contextBefore(text, start) };
}
