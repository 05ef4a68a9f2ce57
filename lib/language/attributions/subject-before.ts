import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { beforeTime } from "./before-time";
import { maximumSourceTokens, personalPronouns, startOfNounPhrase } from "./noun-phrase";

const verbal = WordClass.auxiliary | WordClass.modal | WordClass.verb;

/** Without the conjunctions, adverbs and marks that lead a noun phrase in. */
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
  if (personalPronouns.has(tokens[from]?.lower ?? "")) return false;
  for (let index = from; index < to; index += 1) {
    const bits = classes[index] ?? 0;
    if ((bits & WordClass.relative) !== 0) return true;
    const lower = tokens[index]?.lower ?? "";
    if ((bits & verbal) !== 0 && (bits & WordClass.capitalised) === 0 && lower !== "'s" && lower !== "’s")
      return false;
  }
  return true;
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
