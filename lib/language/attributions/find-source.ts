import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-classes";
import { cueVerbs, quotedAs } from "./cue-verbs";

const verbal = WordClass.auxiliary | WordClass.modal | WordClass.verb;

const innerMarks = new Set(["-", ".", "&", "’", "/", "%", "$"]);

/** Words of other classes as well that open a clause before a subject. */
const stopWords = new Set(["but", "that", "after", "before", "since", "as"]);

/** Longest source, in tokens: an apposition with a relative clause is rarely longer. */
const maximumSourceTokens = 40;

const personal = new Set("i you he she it we they who he's she's they've he’d she’d".split(" "));

/** Words that belong to a verb group: auxiliaries, modals, adverbs, "to"; a possessive "'s" does not. */
function belongsToVerb({ tokens, classes }: Reading, index: number, floor: number): boolean {
  const bits = classes[index] ?? 0;
  const lower = tokens[index]?.lower ?? "";
  if ((bits & WordClass.capitalised) !== 0 && index > floor) return false;
  // "He's said", but not "Powell's said".
  if (lower === "'s" || lower === "’s") return ((classes[index - 1] ?? 0) & WordClass.pronoun) !== 0;
  return (
    lower === "to" ||
    lower.endsWith("ly") ||
    (bits & (WordClass.adverb | WordClass.auxiliary | WordClass.modal)) !== 0
  );
}

/** First token of the verb group that ends in the cue: "has repeatedly said" from "has". */
export function startOfVerbGroup(reading: Reading, cue: number, floor: number): number {
  const { tokens } = reading;
  const quoted = tokens[cue - 1]?.lower === "as" && quotedAs.has(tokens[cue - 2]?.lower ?? "");
  let index = quoted ? cue - 2 : cue;
  while (index > floor && belongsToVerb(reading, index - 1, floor)) index -= 1;
  return index;
}

/** Marks that may stand inside a noun phrase, quotation marks made of two apostrophes excepted. */
function isInnerMark({ tokens }: Reading, index: number): boolean {
  const mark = tokens[index]?.text ?? "";
  if (mark === "'") return tokens[index - 1]?.text !== "'" && tokens[index + 1]?.text !== "'";
  return innerMarks.has(mark);
}

/** True for what cannot be part of a subject to its right: marks, verbs, subordinators, times. */
function isStop(reading: Reading, index: number): boolean {
  const bits = reading.classes[index] ?? 0;
  const token = reading.tokens[index];
  if (token === undefined) return true;
  if (token.kind === "punctuation") return !isInnerMark(reading, index);
  if ((bits & WordClass.capitalised) !== 0) return (bits & WordClass.calendar) !== 0;
  if (token.lower === "'s" || token.lower === "’s") return false;
  if ((bits & verbal) !== 0 || stopWords.has(token.lower)) return true;
  return (
    (bits & WordClass.subordinator) !== 0 && (bits & (WordClass.preposition | WordClass.determiner)) === 0
  );
}

/** The opening mark of "(R-Iowa)" that closes at `close`; -1 if it is not near. */
function openingParenthesis(reading: Reading, close: number, floor: number): number {
  for (let index = close - 1; index >= Math.max(floor, close - 8); index -= 1) {
    if (reading.tokens[index]?.text === "(") return index;
  }
  return -1;
}

/** Index where the noun phrase that ends before `end` begins. */
function startOfNounPhrase(reading: Reading, end: number, floor: number): number {
  let index = end;
  while (index > floor && end - index < maximumSourceTokens) {
    if (reading.tokens[index - 1]?.text === ")") {
      const open = openingParenthesis(reading, index - 1, floor);
      if (open < 0) break;
      index = open;
      continue;
    }
    if (isStop(reading, index - 1)) break;
    index -= 1;
    const lower = reading.tokens[index]?.lower ?? "";
    if (index < end - 1 && personal.has(lower)) return index + 1;
    if (index === end - 1 && personal.has(lower)) return index;
  }
  return index;
}

function trim(reading: Reading, from: number, to: number): TokenRange | undefined {
  let start = from;
  while (start < to) {
    const bits = reading.classes[start] ?? 0;
    const token = reading.tokens[start];
    const loose = token?.kind === "punctuation" && !/^['"“‘]$/u.test(token.text);
    const leading =
      (bits & (WordClass.coordinator | WordClass.adverb)) !== 0 && (bits & WordClass.determiner) === 0;
    if (!loose && !leading) break;
    start += 1;
  }
  return start < to ? { from: start, to } : undefined;
}

/** The comma that opens the apposition closed by the comma at `close`; -1 if there is none. */
function openingComma(reading: Reading, close: number, floor: number): number {
  for (let index = close - 1; index > floor && close - index < maximumSourceTokens; index -= 1) {
    if (reading.tokens[index]?.text === ",") return index;
  }
  return -1;
}

/** "a Montgomery resident", "who ran it", "head of the fund": no clause with a subject of its own. */
function isApposition({ tokens, classes }: Reading, from: number, to: number): boolean {
  const first = classes[from] ?? 0;
  if (
    (first & (WordClass.relative | WordClass.preposition)) !== 0 ||
    (tokens[from]?.lower.endsWith("ing") ?? false)
  )
    return true;
  if (personal.has(tokens[from]?.lower ?? "")) return false;
  for (let index = from; index < to; index += 1) {
    const bits = classes[index] ?? 0;
    if ((bits & WordClass.relative) !== 0) return true;
    const lower = tokens[index]?.lower ?? "";
    if ((bits & verbal) !== 0 && (bits & WordClass.capitalised) === 0 && lower !== "'s" && lower !== "’s")
      return false;
  }
  return true;
}

const startsAfterComma = (reading: Reading, index: number): boolean => {
  const bits = reading.classes[index] ?? 0;
  const token = reading.tokens[index];
  return (
    token !== undefined &&
    ((bits &
      (WordClass.determiner |
        WordClass.capitalised |
        WordClass.relative |
        WordClass.role |
        WordClass.roleModifier)) !==
      0 ||
      token.kind === "number")
  );
};

const timeWords = new Set("week month year night day weekend morning afternoon evening".split(" "));
const timeOpeners = new Set("on in last this late early earlier next".split(" "));

/** Index before a time that stands between subject and verb: "on Friday", "last month", "earlier this week". */
function beforeTime({ tokens, classes }: Reading, end: number, floor: number): number {
  let index = end;
  const isTime = (at: number): boolean =>
    ((classes[at] ?? 0) & WordClass.calendar) !== 0 || timeWords.has(tokens[at]?.lower ?? "");
  if (!isTime(index - 1)) return end;
  while (index > floor && isTime(index - 1)) index -= 1;
  const afterTime = index;
  while (index > floor && timeOpeners.has(tokens[index - 1]?.lower ?? "")) index -= 1;
  const named = ((classes[end - 1] ?? 0) & WordClass.calendar) !== 0;
  return named || index < afterTime ? index : end;
}

/** The subject whose verb group begins at `end`; appositions and relative clauses between commas belong to it. */
export function subjectBefore(reading: Reading, verb: number, floor: number): TokenRange | undefined {
  const end = beforeTime(reading, verb, floor);
  if (end <= floor) return undefined;
  if (end - 1 > floor && ((reading.classes[end - 1] ?? 0) & WordClass.relative) !== 0)
    return { from: end - 1, to: end };
  if (reading.tokens[end - 1]?.text === ",") {
    const open = openingComma(reading, end - 1, floor);
    if (open <= floor || !isApposition(reading, open + 1, end - 1)) return undefined;
    const head = subjectBefore(reading, open, floor);
    return head === undefined ? undefined : { from: head.from, to: end };
  }
  return trim(reading, startOfNounPhrase(reading, end, floor), end);
}

/** The subject after an inverted verb ("said Alicia Bannon, a counsel"): up to the end of its sentence or a quote. */
export function subjectAfter(reading: Reading, from: number, limit: number): TokenRange | undefined {
  const { tokens, classes } = reading;
  let to = from;
  if (personal.has(tokens[from]?.lower ?? "")) return { from, to: from + 1 };
  while (to < limit && to - from < maximumSourceTokens) {
    const token = tokens[to];
    if (token === undefined) break;
    if (/^[;:"“«!?]$/u.test(token.text)) break;
    if (token.text === "," && !startsAfterComma(reading, to + 1)) break;
    if (token.text === "." && (to + 1 >= limit || tokens[to + 1]?.start !== token.end) && to + 1 === limit)
      break;
    if (((classes[to] ?? 0) & WordClass.calendar) !== 0) break;
    if (cueVerbs.has(token.lower) && token.lower.endsWith("ing") && tokens[to - 1]?.text === ",") break;
    to += 1;
  }
  while (to > from && tokens[to - 1]?.kind === "punctuation" && tokens[to - 1]?.text !== ")") to -= 1;
  while (to > from && ((classes[to - 1] ?? 0) & WordClass.preposition) !== 0) to -= 1;
  return to > from ? { from, to } : undefined;
}

/** How far the verb that governs an infinitive may stand before it: "has done next to nothing to explain". */
const governorWindow = 8;

/** The subject of the verb that governs the infinitive at `to`: "Sanders is struggling to show" gives "Sanders". */
export function subjectOfGovernor(reading: Reading, to: number, floor: number): TokenRange | undefined {
  const { tokens, classes } = reading;
  for (let index = to - 1; index > Math.max(floor, to - governorWindow); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "punctuation") return undefined;
    const isVerb =
      ((classes[index] ?? 0) & verbal) !== 0 ||
      /^.{3,}(?:ed|ing)$/.test(token.lower) ||
      cueVerbs.has(token.lower);
    if (!isVerb || ((classes[index] ?? 0) & WordClass.capitalised) !== 0) continue;
    return subjectBefore(reading, startOfVerbGroup(reading, index, floor), floor);
  }
  return undefined;
}

/** The subject of a sentence: the first noun phrase that a verb follows, fronted phrases up to a comma skipped. */
export function mainSubject(reading: Reading, from: number, limit: number): TokenRange | undefined {
  const { tokens, classes } = reading;
  for (let index = from + 1; index < limit; index += 1) {
    const lower = tokens[index]?.lower ?? "";
    const isVerb =
      ((classes[index] ?? 0) & verbal) !== 0 ||
      (lower.endsWith("ed") && lower.length > 4) ||
      cueVerbs.has(lower);
    if (!isVerb || ((classes[index] ?? 0) & WordClass.capitalised) !== 0) continue;
    const subject = subjectBefore(reading, startOfVerbGroup(reading, index, from), from);
    if (subject !== undefined) return subject;
  }
  return undefined;
}
