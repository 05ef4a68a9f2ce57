import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { massNouns } from "./mass-nouns";
import { places } from "./places";

/** Lower-case words that may stand between the capitalised words of one name. */
const joiners = new Set(
  "of de del della di da du van von der den bin ibn al el ben la le los for the".split(" "),
);
/** Joiners that only an organisation's name holds, and only after one of its head words ("Department of State"). */
const institutionalJoiners = new Set(["of", "for", "the"]);
const institutionHeads = new Set(
  "department ministry university bank board bureau office house institute college school centers center centre council committee court commission secretary parliament society museum association federation organization organisation church academy chamber daughters sons republic kingdom gulf sea bay strait cape isle city district university voice".split(
    " ",
  ),
);

const never =
  WordClass.determiner |
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.pronoun |
  WordClass.auxiliary |
  WordClass.modal |
  WordClass.calendar |
  WordClass.negation;

const nameBits = WordClass.organisation | WordClass.givenName;

const isAcronym = (word: string): boolean =>
  word.length >= 2 && word.length <= 6 && word === word.toUpperCase() && word !== word.toLowerCase();

/** True when the first word of a sentence is a name by itself, capital letter apart. */
function opensWithName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  const next = reading.tokens[index + 1];
  if (token === undefined) return false;
  if ((token.classes & nameBits) !== 0 || places.has(token.lower)) return true;
  if (isAcronym(token.text)) return true;
  if (next === undefined || massNouns.has(token.lower)) return false;
  const nextClass = reading.classes[index + 1] ?? 0;
  return (
    next.lower === "'s" ||
    next.lower === "’s" ||
    next.text === "," ||
    (nextClass & (WordClass.auxiliary | WordClass.modal | WordClass.verb)) !== 0 ||
    (next.kind === "word" &&
      (nextClass & WordClass.capitalised) === 0 &&
      /(?:ed|said|says|told)$/.test(next.lower))
  );
}

/** True when token `index` can begin or continue a capitalised run. */
function isNameWord(reading: Reading, index: number, sentenceStart: number): boolean {
  const token = reading.tokens[index];
  const bits = reading.classes[index] ?? 0;
  if (token === undefined || (bits & WordClass.capitalised) === 0) return false;
  if ((bits & never) === 0) return index !== sentenceStart || (bits & WordClass.opener) === 0;
  // "US" is a country and "us" a pronoun; "May" and "Will" are left to their commoner sense.
  return (
    token.text.length > 1 &&
    isAcronym(token.text) &&
    (bits & WordClass.calendar) === 0 &&
    places.has(token.lower)
  );
}

const firstWord = (reading: Reading, from: number, to: number): number => {
  let index = from;
  while (index < to && reading.tokens[index]?.kind === "punctuation") index += 1;
  return index;
};

/** At most this many joiners stand together: "von der", "of the". */
const maximumJoiners = 2;

function endOfJoiners({ tokens }: Reading, from: number): number {
  let to = from;
  while (to - from < maximumJoiners && joiners.has(tokens[to]?.lower ?? "")) to += 1;
  return to;
}

/** Index after the run that starts at `from`: capitalised words with the joiners, hyphens and initials among them. */
function endOfRun(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  let to = from + 1;
  let sawInstitution = institutionHeads.has(tokens[from]?.lower ?? "");
  for (;;) {
    const token = tokens[to];
    const previous = tokens[to - 1];
    if (token === undefined || previous === undefined || to >= limit) return to;
    if (isNameWord(reading, to, -1)) {
      sawInstitution ||= institutionHeads.has(token.lower);
      to += 1;
      continue;
    }
    const glued = token.gap === 0;
    // An initial or a shortened title: "J.", "Gen."
    if (
      token.text === "." &&
      glued &&
      isNameWord(reading, to + 1, -1) &&
      previous.text.length <= 5 &&
      to + 1 < limit
    ) {
      if (
        previous.text.length === 1 ||
        ((reading.classes[to - 1] ?? 0) & WordClass.role) !== 0 ||
        previous.lower === "st"
      ) {
        to += 1;
        continue;
      }
      return to;
    }
    if (
      (token.text === "-" || token.text === "&") &&
      isNameWord(reading, to + 1, -1) &&
      to + 1 < limit &&
      (token.text === "&" || glued)
    ) {
      to += 2;
      continue;
    }
    const last = endOfJoiners(reading, to);
    if (last > to && last < limit && isNameWord(reading, last, -1)) {
      const institutional = institutionalJoiners.has(token.lower);
      if (!institutional || (sawInstitution && token.lower !== "the")) {
        to = last + 1;
        continue;
      }
    }
    if (
      token.lower === "al" &&
      tokens[to + 1]?.text === "-" &&
      isNameWord(reading, to + 2, -1) &&
      to + 2 < limit
    ) {
      to += 3;
      continue;
    }
    return to;
  }
}

/** The capitalised runs of a text that may be names, as token ranges in order. */
export function findRuns(reading: Reading, seen: ReadonlySet<string>): TokenRange[] {
  const runs: TokenRange[] = [];
  for (const sentence of reading.sentences) {
    const start = firstWord(reading, sentence.from, sentence.to);
    for (let index = start; index < sentence.to; index += 1) {
      if (!isNameWord(reading, index, start)) continue;
      const to = endOfRun(reading, index, sentence.to);
      const alone = to === index + 1;
      if (
        index === start &&
        alone &&
        !opensWithName(reading, index) &&
        !seen.has(reading.tokens[index]?.text ?? "")
      )
        continue;
      runs.push({ from: index, to });
      index = to - 1;
    }
  }
  return runs;
}
