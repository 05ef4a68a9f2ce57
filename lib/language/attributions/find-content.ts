import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { cueVerbs, Frame } from "./cue-verbs";

/**
 * A clause runs to the end of its sentence unless a new attribution begins; a phrase (an object, an infinitive)
 * ends earlier; what is fronted ("While liberals dismissed him, the truth ...") ends at the first comma.
 */
export type ContentKind = "clause" | "phrase" | "fronted";

/** How far a second subject may reach before its own cue verb: "but a spokesman for the firm said". */
const subjectWindow = 8;

const closingMark = /^[.!?…,;:]$/u;
const openingMark = /^[,;:.—–…-]$/u;

const finite = WordClass.auxiliary | WordClass.modal | WordClass.verb;

/** Words after a comma that end an object phrase; most open a clause of their own. */
const afterPhrase = new Set(
  "and but the which who whom whose with while as after before when because although though since until where if unless amid despite he she they it we".split(
    " ",
  ),
);

const spoken = Frame.speech | Frame.thought | Frame.addressee | Frame.predication;

const participle = (lower: string): boolean => lower.length > 5 && lower.endsWith("ing");

/** True when a new attribution begins at `index`: a cue verb at once, or a short subject and a cue verb. */
function startsAttribution({ tokens, classes }: Reading, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + subjectWindow); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "punctuation" && token.text !== ".")) return false;
    if (cueVerbs.has(token.lower) && ((classes[at - 1] ?? 0) & WordClass.determiner) === 0) return true;
    const bits = classes[at] ?? 0;
    if (at > index && (bits & WordClass.verb) !== 0 && (bits & WordClass.auxiliary) === 0) return false;
  }
  return false;
}

/** True when a subject and a verb of speech stand between the comma and the end: "..., Democrats said." */
function closesSentence({ tokens }: Reading, from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + subjectWindow); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "punctuation" && token.text !== ".")) return false;
    if (((cueVerbs.get(token.lower) ?? 0) & Frame.speech) === 0) continue;
    const next = tokens[at + 1];
    return (
      at + 1 >= limit ||
      next === undefined ||
      (next.kind === "punctuation" && next.text !== ":" && next.text !== "-")
    );
  }
  return false;
}

function commaEnds(reading: Reading, index: number, kind: ContentKind, limit: number): boolean {
  const next = reading.tokens[index + 1];
  if (next === undefined || kind === "fronted" || next.lower === "according" || next.lower === "citing")
    return true;
  const frames = cueVerbs.get(next.lower) ?? 0;
  if ((frames & Frame.speech) !== 0 && /(?:ed|said|told)$/.test(next.lower)) return true;
  if (participle(next.lower) && (frames & spoken) !== 0) return true;
  if (kind === "phrase") return afterPhrase.has(next.lower) || participle(next.lower);
  if (next.lower === "but") return true;
  if (next.lower === "and" || next.lower === "as" || next.lower === "while" || next.lower === "though") {
    return startsAttribution(reading, index + 2, limit);
  }
  if (closesSentence(reading, index + 1, limit)) return true;
  return (next.lower === "who" || next.lower === "which") && startsAttribution(reading, index + 2, index + 5);
}

/** A dash with a space before it parts clauses; without one it joins words. */
function isDash(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return token !== undefined && /^[-–—]$/u.test(token.text) && token.gap > 0;
}

function endsContent(
  reading: Reading,
  index: number,
  from: number,
  kind: ContentKind,
  limit: number,
): boolean {
  const { tokens, classes } = reading;
  const token = tokens[index];
  if (token === undefined || token.text === ";") return true;
  if (token.text === ",") return commaEnds(reading, index, kind, limit);
  if (kind === "phrase" && isDash(reading, index)) return true;
  const next = tokens[index + 1];
  if (token.lower === "but" || token.lower === "and") {
    const cue = next !== undefined && cueVerbs.has(next.lower) && !participle(next.lower);
    return cue || (token.lower === "but" && kind === "phrase");
  }
  const bits = classes[index] ?? 0;
  const verb = (bits & finite) !== 0 && (bits & WordClass.capitalised) === 0;
  if (kind !== "phrase" || !verb || token.lower === "'s" || token.lower === "’s") return false;
  // "to be", "to have been": the verb group of an infinitive.
  if (tokens[index - 1]?.lower === "to" || ((classes[index - 1] ?? 0) & finite) !== 0) return false;
  return !hasRelative(reading, from, index);
}

/** True when a relative pronoun or a subordinator stands in the phrase, so that a verb may follow in it. */
function hasRelative({ classes }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (((classes[index] ?? 0) & (WordClass.subordinator | WordClass.relative | WordClass.pronoun)) !== 0)
      return true;
  }
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
  let parentheses = 0;
  while (index < limit) {
    const quoteEnd = quoteEnds.get(index);
    if (quoteEnd !== undefined) {
      index = quoteEnd;
      afterQuote = quoteEnd;
      // "calling her “lazy,” she said": the quotation closes before a new speaker.
      if (startsAttribution(reading, index, limit)) break;
      continue;
    }
    const mark = reading.tokens[index]?.text;
    if (mark === "(") parentheses += 1;
    if (mark === ")") parentheses -= 1;
    if (parentheses < 0) break;
    if (index > from && endsContent(reading, index, from, kind, limit)) break;
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
  quoteCloses: ReadonlySet<number>,
): TokenRange | undefined {
  let to = end;
  while (to > from && !quoteCloses.has(to) && closingMark.test(reading.tokens[to - 1]?.text ?? "")) to -= 1;
  let start = from;
  while (start < to && openingMark.test(reading.tokens[start]?.text ?? "")) start += 1;
  return start < to ? { from: start, to } : undefined;
}
