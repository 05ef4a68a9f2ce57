import type { Reading } from "../words/read-words";
import { WordClass } from "../words/word-class";

/** Longest source, in tokens: an apposition with a relative clause is rarely longer. */
export const maximumSourceTokens = 40;

/** Pronouns that are a subject by themselves. */
export const personalPronouns: ReadonlySet<string> = new Set(
  "i you he she it we they who he's she's they've he’d she’d".split(" "),
);

const verbal = WordClass.auxiliary | WordClass.modal | WordClass.verb;

const innerMarks = new Set(["-", ".", "&", "’", "/", "%", "$"]);

/** Words of other classes as well that open a clause before a subject. */
const stopWords = new Set(["but", "that", "after", "before", "since", "as"]);

/** How far behind its opening bracket a closing one may stand: "(R-Iowa)". */
const bracketWindow = 8;

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
  for (let index = close - 1; index >= Math.max(floor, close - bracketWindow); index -= 1) {
    if (reading.tokens[index]?.text === "(") return index;
  }
  return -1;
}

/** Index where the noun phrase that ends before `end` begins. */
export function startOfNounPhrase(reading: Reading, end: number, floor: number): number {
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
    if (index < end - 1 && personalPronouns.has(lower)) return index + 1;
    if (index === end - 1 && personalPronouns.has(lower)) return index;
  }
  return index;
}
