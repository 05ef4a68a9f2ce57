import { type Reading, startsLine, type TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import type { AttributionDraft } from "./scan";

/** Longest label in tokens: "Senator Mary Ann Oakes". */
const maximumLabelTokens = 4;

/** Labels of one word are names in capital letters, as transcripts write them, of at least so many letters. */
const shortestLabel = 4;

/** Index of the colon behind a speaker's name at `from`: "Laura Winter: ...", "WINTER: ..."; -1 if there is none. */
function labelColon({ tokens, classes }: Reading, from: number): number {
  let colon = from;
  while (colon - from <= maximumLabelTokens && ((classes[colon] ?? 0) & WordClass.capitalised) !== 0)
    colon += 1;
  const first = tokens[from];
  if (first === undefined || colon === from || tokens[colon]?.text !== ":") return -1;
  if (colon - from > 1) {
    const titled = ((classes[from] ?? 0) & WordClass.role) !== 0;
    return titled || (first.classes & WordClass.givenName) !== 0 ? colon : -1;
  }
  const inCapitals = first.text.length >= shortestLabel && first.text === first.text.toUpperCase();
  return inCapitals && ((classes[from] ?? 0) & WordClass.opener) === 0 ? colon : -1;
}

/** A paragraph that begins with its speaker, as in a transcript: all behind the colon is what is said. */
export function speakerLabel(reading: Reading, sentence: TokenRange): AttributionDraft | undefined {
  const { from } = sentence;
  if (from > 0 && !startsLine(reading, from)) return undefined;
  const colon = labelColon(reading, from);
  if (colon < 0) return undefined;
  let to = colon + 1;
  while (to < reading.tokens.length && !startsLine(reading, to)) to += 1;
  if (to <= colon + 1) return undefined;
  return {
    source: { from, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to }],
    closing: false,
  };
}
