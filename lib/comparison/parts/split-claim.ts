import { contains, type Span } from "@/lib/model";
import { subjectOf } from "../answers/subject-of";
import type { Prepared } from "../statement";
import { isFiniteVerb } from "../words/finite-verb";

/** One thing that a claim of several says: where it stands, and a sentence of its own made of the claim's words. */
export interface ClaimPart extends Span {
  readonly text: string;
}

/** A part of fewer content words, its subject left out, is no statement that could be checked. */
const LEAST_CONTENT = 2;
/** A subject that follows "and" or "while" has its verb within so many words. */
const SUBJECT_REACH = 7;

const contrasts = new Set("while whereas although though but".split(" "));
const relatives = new Set(["who", "which"]);
/** What these open belongs to the words before: "33 hostages, including eight dead". */
const attached = new Set("including regarding concerning citing according following".split(" "));
/** "Not only ... but also" goes on with the same clause. */
const continued = new Set("also rather not".split(" "));

/** How a new part begins: a clause with its own subject, another verb of the last one, "which ...", ", leaving ...". */
type Opening = "clause" | "verb" | "relative" | "participle";

interface Break {
  /** Position of the word that joins the part to what stands before it. */
  readonly at: number;
  /** Position of the part's first word. */
  readonly first: number;
  readonly opening: Opening;
}

const gapBefore = ({ words, analysis }: Prepared, position: number): string =>
  analysis.text.slice(words[position - 1]?.end ?? 0, words[position]?.start);

/** True for a comma or semicolon that parts phrases; that of "January 19, 2025" does not. */
const hasComma = (claim: Prepared, position: number): boolean =>
  /[,;]/.test(gapBefore(claim, position)) && !isInsideDate(claim, position);

/** True where a date goes on, or the "and" of two dates joins them. */
function isInsideDate({ words, analysis }: Prepared, position: number): boolean {
  const word = words[position];
  return (
    word !== undefined && analysis.dates.some(({ start, end }) => start < word.start && word.start < end)
  );
}

function verbFollows({ words }: Prepared, first: number): boolean {
  for (let position = first + 1; position <= first + SUBJECT_REACH; position += 1) {
    if (isFiniteVerb(words, position)) return true;
  }
  return false;
}

const hasVerbBefore = ({ words }: Prepared, at: number): boolean =>
  words.slice(0, at).some((_, position) => isFiniteVerb(words, position));

function breakAt(claim: Prepared, at: number): Break | undefined {
  const word = claim.words[at];
  if (word === undefined || at === 0) return undefined;
  const comma = hasComma(claim, at);
  if (contrasts.has(word.lower) || word.lower === "and") {
    if (continued.has(claim.words[at + 1]?.lower ?? "") || isInsideDate(claim, at)) return undefined;
    if (isFiniteVerb(claim.words, at + 1)) return { at, first: at + 1, opening: "verb" };
    const isClause = (comma || word.lower !== "and") && verbFollows(claim, at + 1);
    return isClause ? { at, first: at + 1, opening: "clause" } : undefined;
  }
  if (!comma) return undefined;
  if (relatives.has(word.lower) && isFiniteVerb(claim.words, at + 1))
    return { at, first: at + 1, opening: "relative" };
  const isParticiple =
    word.wordKind === "content" && !word.proper && word.lower.endsWith("ing") && word.lower !== word.lemma;
  const follows = isParticiple && !attached.has(word.lower) && hasVerbBefore(claim, at);
  return follows ? { at, first: at, opening: "participle" } : undefined;
}

/** Quoted words are somebody's own, and are not taken apart. */
const isQuoted = ({ analysis, words }: Prepared, position: number): boolean => {
  const word = words[position];
  return (
    word !== undefined &&
    analysis.attributions.some(
      ({ quoted, content }) => quoted && content.some((span) => contains(span, word)),
    )
  );
};

/** Text between two positions of words, the second not included, without the comma that closes it. */
function slice({ words, analysis }: Prepared, from: number, to: number): Span & { readonly text: string } {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  return { start, end, text: analysis.text.slice(start, end) };
}

/** Words that may stand inside a noun phrase: "the first phase of the agreement". */
const inside = new Set(["of", "the"]);

/** The noun phrase before "who" or "which" that it stands for, back to the last verb, preposition or comma. */
function antecedentOf(claim: Prepared, before: number): string {
  const { words } = claim;
  let from = before;
  while (from > 0 && !hasComma(claim, from) && !isFiniteVerb(words, from - 1)) {
    const word = words[from - 1];
    if (word === undefined || (word.wordKind === "function" && !inside.has(word.lower))) break;
    // An infinitive: "to extend the first phase, which ...".
    if (words[from - 2]?.lower === "to") break;
    from -= 1;
  }
  return slice(claim, from, before + 1).text;
}

/** The subject that another verb at `first` shares: that of the sentence, or of what is reported in it. */
function subjectText(claim: Prepared, first: number): string {
  const verb = claim.words[first];
  const isReported = claim.analysis.attributions.some(
    ({ content }) => verb !== undefined && content.some((span) => contains(span, verb)),
  );
  const { content } = subjectOf(claim, { reported: isReported });
  const [from, last] = [content[0], content.at(-1)];
  return from === undefined || last === undefined || last >= first ? "" : slice(claim, from, last + 1).text;
}

/** The claim with the words before its first break as its first part, and one part for each break. */
export function splitClaim(claim: Prepared): ClaimPart[] {
  const breaks = claim.words
    .map((_, position) => (isQuoted(claim, position) ? undefined : breakAt(claim, position)))
    .filter((found) => found !== undefined);
  const parts: ClaimPart[] = [];
  const contentIn = (from: number, to: number): number =>
    claim.content.filter((position) => position >= from && position < to).length;
  const firstEnd = breaks[0]?.at ?? claim.words.length;
  let main = slice(claim, 0, firstEnd);
  let mainContent = contentIn(0, firstEnd);
  breaks.forEach(({ at, first, opening }, index) => {
    const next = breaks[index + 1]?.at ?? claim.words.length;
    const to = opening === "relative" ? closingComma(claim, first, next) : next;
    if (to < next) {
      // What stands after "which ..., " goes on with the main clause.
      const rest = slice(claim, to, next);
      main = { start: main.start, end: rest.end, text: `${main.text} ${rest.text}` };
      mainContent += contentIn(to, next);
    }
    if (contentIn(first, to) < LEAST_CONTENT) return;
    const own = slice(claim, first, to);
    const subject =
      opening === "relative"
        ? antecedentOf(claim, at - 1)
        : opening === "verb"
          ? subjectText(claim, first)
          : "";
    parts.push({ start: own.start, end: own.end, text: `${subject} ${own.text}`.trim() });
  });
  return parts.length === 0 || mainContent < LEAST_CONTENT ? [] : [main, ...parts];
}

/** Position of the word after the comma that closes a relative clause, or where the part ends anyway. */
function closingComma(claim: Prepared, first: number, end: number): number {
  for (let position = first + 1; position < end; position += 1) {
    if (hasComma(claim, position)) return position;
  }
  return end;
}
