import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-classes";
import { cueVerbs } from "./cue-verbs";

/** A clause or quotation as content; noun phrases and infinitives end at the first new clause. */
export type ContentKind = "clause" | "phrase";

/** How far a second subject may reach before its own cue verb: "but a spokesman for the firm said". */
const subjectWindow = 7;

const closingMark = /^[.!?…,;:]$/u;

/** True when a new attribution begins at `index`: a cue verb at once, or a short subject and a cue verb. */
function startsAttribution({ tokens, classes }: Reading, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + subjectWindow); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "punctuation") return false;
    if (cueVerbs.has(token.lower) && ((classes[at - 1] ?? 0) & WordClass.determiner) === 0) return true;
    const bits = classes[at] ?? 0;
    if (at > index && (bits & WordClass.verb) !== 0 && (bits & WordClass.auxiliary) === 0) return false;
  }
  return false;
}

const phraseStops = new Set(
  "while as after before when because although though since until which who whom whose but where during if unless amid despite".split(
    " ",
  ),
);

function endsContent(reading: Reading, index: number, kind: ContentKind, limit: number): boolean {
  const { tokens } = reading;
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.text === ";") return true;
  const next = tokens[index + 1];
  if (token.text === ",") {
    if (next === undefined) return true;
    if (next.lower === "according") return true;
    if (cueVerbs.has(next.lower) && next.lower.endsWith("ing")) return true;
    if (next.lower === "citing" || next.lower === "referring") return true;
    if (kind === "phrase" && phraseStops.has(next.lower)) return true;
    if (next.lower === "and" || next.lower === "but" || next.lower === "while" || next.lower === "though") {
      return startsAttribution(reading, index + 2, limit);
    }
    return false;
  }
  if (token.lower === "but" || token.lower === "and")
    return (
      cueVerbs.has(next?.lower ?? "") &&
      startsAttribution(reading, index + 1, index + 2) &&
      !(next?.lower.endsWith("ing") ?? false)
    );
  if (kind === "phrase" && (token.lower === "while" || token.lower === "because" || token.lower === "when"))
    return true;
  return false;
}

/** Where content that begins at `from` ends, closing punctuation left out; quotations count as one token each. */
export function contentEnd(
  reading: Reading,
  from: number,
  limit: number,
  kind: ContentKind,
  quoteEnds: ReadonlyMap<number, number>,
): number {
  let index = from;
  let afterQuote = -1;
  while (index < limit) {
    const quoteEnd = quoteEnds.get(index);
    if (quoteEnd !== undefined) {
      index = quoteEnd;
      afterQuote = quoteEnd;
      continue;
    }
    if (index > from && endsContent(reading, index, kind, limit)) break;
    index += 1;
  }
  while (index > from && index > afterQuote && closingMark.test(reading.tokens[index - 1]?.text ?? ""))
    index -= 1;
  return index;
}

/** What stands before a closing "..., he said": from `from` to the comma before `end`, the comma left out. */
export function contentBefore(
  reading: Reading,
  from: number,
  end: number,
  quoteEnds: ReadonlySet<number>,
): TokenRange | undefined {
  let to = end;
  while (to > from && !quoteEnds.has(to) && closingMark.test(reading.tokens[to - 1]?.text ?? "")) to -= 1;
  let start = from;
  while (start < to && /^[,;:.—–]$/u.test(reading.tokens[start]?.text ?? "")) start += 1;
  return start < to ? { from: start, to } : undefined;
}
