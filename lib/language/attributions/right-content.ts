import { WordClass } from "../words/word-class";
import { cuePrepositions } from "./cue-prepositions";
import { Frame } from "./cue-verbs";
import { bitsAt, isPunctuation, lowerAt, type Scan } from "./scan";

/** Where content to the right of a cue begins, and where the cue ends. */
export interface RightContent {
  readonly start: number;
  readonly cueEnd: number;
  /** Marked as content by "that", a quotation or a preposition of the verb, not only by its place. */
  readonly explicit: boolean;
}

const complementizers = new Set("that whether if how why what where who when which".split(" "));
/** Those that an adverbial or an addressee may part from the verb; the others would be relative pronouns there. */
const distantComplementizers = new Set("that whether how why what".split(" "));

/** How far "that" or a quotation may stand from its verb: "said in a statement on Monday that". */
const complementWindow = 14;

const timeWords = new Set(
  "week month year night day weekend morning afternoon evening fall spring summer winter time".split(" "),
);
const deictics = new Set("last this next earlier late early".split(" "));
const clauseSubjects = new Set("he she they it i we there".split(" "));

/** Longest title with its marks, in tokens. */
const titleTokens = 7;

const finite = WordClass.auxiliary | WordClass.modal | WordClass.verb;

/** ", that" that takes up a verb after an aside: "said on CNN, where he works, that". */
function thatAfterComma(scan: Scan, from: number): number {
  for (let index = from; index < Math.min(scan.sentence.to, from + complementWindow); index += 1) {
    if (lowerAt(scan, index) === "," && lowerAt(scan, index + 1) === "that") return index + 1;
  }
  return -1;
}

/** A short quotation inside an adverbial is a title: "said on a programme called “Morning”". */
const isTitle = (scan: Scan, index: number, from: number): boolean =>
  index > from &&
  (scan.quoteEnds.get(index) ?? 0) - index <= titleTokens &&
  (bitsAt(scan, index - 1) & WordClass.calendar) === 0;

/** The first "that", "to" or quotation within reach, if only adverbials or an addressee stand between. */
function reachComplement(scan: Scan, from: number, infinitive: boolean): number {
  for (let index = from; index < Math.min(scan.sentence.to, from + complementWindow); index += 1) {
    if (scan.quoteEnds.has(index) && !isTitle(scan, index, from)) return index;
    const lower = lowerAt(scan, index);
    if (index > from && distantComplementizers.has(lower)) return index;
    if (infinitive && index > from && lower === "to") return index;
    if (index > from && clauseSubjects.has(lower)) return index;
    if (lower === "," || lower === ":") {
      if (scan.quoteEnds.has(index + 1)) return index + 1;
      return lower === "," ? thatAfterComma(scan, index + 1) : -1;
    }
    if (isPunctuation(scan, index) && !/^[-.&'’]$/.test(lower)) return -1;
    if (index > from && (bitsAt(scan, index) & finite) !== 0 && !/^['’]/.test(lower)) return -1;
  }
  return -1;
}

/** "on Monday", "Thursday", "last month", "again": what may stand between a verb and its content. */
function startsAdverbial(scan: Scan, index: number): boolean {
  const bits = bitsAt(scan, index);
  const lower = lowerAt(scan, index);
  if (lower === "there" || (bits & WordClass.determiner) !== 0) {
    return deictics.has(lower) && timeWords.has(lowerAt(scan, index + 1));
  }
  if (lower === "at" && lowerAt(scan, index + 1) === "least") return false;
  if (deictics.has(lower)) return lower === "earlier" || timeWords.has(lowerAt(scan, index + 1));
  if ((bits & (WordClass.calendar | WordClass.preposition)) !== 0) return true;
  if ((bits & WordClass.adverb) === 0) return false;
  // "said again that", "said repeatedly in May"; but "said too many are", "said now was the time".
  const next = index + 1;
  return (
    isPunctuation(scan, next) ||
    scan.quoteEnds.has(next) ||
    distantComplementizers.has(lowerAt(scan, next)) ||
    ((bitsAt(scan, next) & (WordClass.calendar | WordClass.preposition)) !== 0 &&
      (bitsAt(scan, next) & WordClass.determiner) === 0)
  );
}

/** True when a finite verb follows within reach, before any mark: a clause without "that", not a mere object. */
export function startsClause(scan: Scan, from: number): boolean {
  for (let index = from; index < Math.min(scan.sentence.to, from + complementWindow); index += 1) {
    if (isPunctuation(scan, index) && !/^[-.&'’]$/.test(lowerAt(scan, index))) return false;
    const bits = bitsAt(scan, index);
    if (index > from && (bits & WordClass.relative) !== 0) return false;
    if (
      index > from &&
      (bits & finite) !== 0 &&
      (bits & WordClass.capitalised) === 0 &&
      !lowerAt(scan, index).startsWith("'") &&
      !lowerAt(scan, index).startsWith("’")
    )
      return true;
  }
  return false;
}

/** The content that follows the cue verb at `index`, if its frames admit what follows. */
export function rightContent(scan: Scan, index: number, frames: number): RightContent | undefined {
  const after = index + 1;
  if (after >= scan.sentence.to) return undefined;
  const lower = lowerAt(scan, after);
  if (scan.quoteEnds.has(after)) return { start: after, cueEnd: after, explicit: true };
  if ((lower === "," || lower === ":") && scan.quoteEnds.has(after + 1)) {
    return { start: after + 1, cueEnd: after, explicit: true };
  }
  if (lower === ":" && (frames & (Frame.speech | Frame.quoteOnly)) !== 0) {
    return { start: after + 1, cueEnd: after, explicit: true };
  }
  const prepositions = cuePrepositions.get(lowerAt(scan, index));
  if (prepositions?.has(lower)) return { start: after + 1, cueEnd: after + 1, explicit: true };
  if (frames === 0 || (frames & ~(Frame.quoteOnly | Frame.appearance)) === 0) return undefined;
  if (complementizers.has(lower)) return { start: after, cueEnd: after, explicit: true };
  if (lower === "to" && (frames & (Frame.infinitive | Frame.addressee)) !== 0) {
    return { start: after, cueEnd: after, explicit: true };
  }
  const clausal = (frames & (Frame.speech | Frame.thought)) !== 0;
  const addressed = (frames & Frame.addressee) !== 0;
  if (addressed || (clausal && startsAdverbial(scan, after))) {
    const reached = reachComplement(scan, after, (frames & Frame.predication) !== 0);
    // Who is asked to do something is part of what is asked; who is told something is not.
    if (reached >= 0) {
      const start = lowerAt(scan, reached) === "to" ? after : reached;
      return { start, cueEnd: after, explicit: true };
    }
  }
  if (isPunctuation(scan, after)) return undefined;
  if ((frames & ~(Frame.thought | Frame.infinitive)) === 0 && !startsClause(scan, after)) return undefined;
  if ((bitsAt(scan, after) & WordClass.coordinator) !== 0 || startsAdverbial(scan, after)) return undefined;
  return { start: after, cueEnd: after, explicit: false };
}
