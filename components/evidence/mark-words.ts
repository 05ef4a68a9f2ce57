import type { Reason, Span } from "@/lib/model";

export interface MarkedSpan extends Span {
  readonly verdict: Reason["verdict"];
}

type Side = "claim" | "evidence";

/**
 * Where the words of the reasons stand in `text`: whole words, first free place, in reading order, never
 * overlapping. Conflicts are placed before differences and those before agreements, as they matter more.
 */
export function markWords(text: string, reasons: readonly Reason[], side: Side): readonly MarkedSpan[] {
  const placed: MarkedSpan[] = [];
  for (const verdict of ["conflicts", "differs", "agrees"] as const) {
    for (const reason of reasons) {
      if (reason.verdict !== verdict) continue;
      const span = placeOf(text, reason[side].trim(), placed);
      if (span !== undefined) placed.push({ ...span, verdict });
    }
  }
  return placed.sort((a, b) => a.start - b.start);
}

function placeOf(text: string, words: string, taken: readonly Span[]): Span | undefined {
  if (words === "") return undefined;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const free = taken.every((span) => end <= span.start || span.end <= start);
    if (free && isWordEdge(text, start) && isWordEdge(text, end)) return { start, end };
  }
  return undefined;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** True unless `offset` falls inside a word or a number: "33" does not stand in "335" nor in "33.5". */
function isWordEdge(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? "";
  const after = text[offset] ?? "";
  if (/[.,]/.test(after)) return !(/\d/.test(before) && /\d/.test(text[offset + 1] ?? ""));
  if (/[.,]/.test(before)) return !(/\d/.test(after) && /\d/.test(text[offset - 2] ?? ""));
  return !(LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after));
}
