import { type Analysis, analyze, tokenize } from "@/lib/language";
import { contains, type Span, textOf } from "@/lib/model";
import { type Denial, readDenials } from "./words/read-denials";
import { readWords, type Word } from "./words/read-words";

/** What is compared: a claim of a page, or a passage of a source. */
export interface Statement {
  readonly text: string;
  /** The text around it; names and pronouns of `text` may have their meaning there. */
  readonly context?: string;
  /** ISO 8601 day, or date and time, of publication. */
  readonly date?: string;
  readonly outlet?: string;
}

/** A statement read once, to be compared many times. */
export interface Prepared {
  readonly statement: Statement;
  readonly analysis: Analysis;
  /** Words and numbers in order, function words included. */
  readonly words: readonly Word[];
  /** Positions in `words` of what carries content and stands in no frame. */
  readonly content: readonly number[];
  /** Lemma to the positions in `words` where it stands. */
  readonly positionsOf: ReadonlyMap<string, readonly number[]>;
  /** What turns something round, in order. */
  readonly denials: readonly Denial[];
  /** Whose word the statement is by itself, "according to the mayor": a slot of its own compares it. */
  readonly frames: readonly Span[];
  /** Lemmas of the content words in the context. */
  readonly contextLemmas: ReadonlySet<string>;
}

/** ISO day of an ISO date or date and time. */
export const dayOf = (date: string): string => date.slice(0, 10);

/**
 * A statement is a sentence or a few. Laying words on words takes the product of both lengths, so what stands beyond
 * this many UTF-16 units is not read; longer texts are for `compareDocument`.
 */
const longestRead = 2000;

/** Reads a statement once; any string is allowed, of which the first 2,000 units are read. */
export function prepare(statement: Statement): Prepared {
  const { context, date } = statement;
  const text = statement.text.slice(0, longestRead);
  const analysis = analyze(text, {
    ...(date === undefined ? {} : { referenceDate: dayOf(date) }),
    ...(context === undefined ? {} : { context }),
  });
  const words = readWords(analysis.tokens);
  const frames = framesOf(analysis);
  const content: number[] = [];
  const positionsOf = new Map<string, number[]>();
  words.forEach((word, position) => {
    if (word.wordKind !== "function" && !isWithin(frames, word)) content.push(position);
    const known = positionsOf.get(word.lemma);
    if (known === undefined) positionsOf.set(word.lemma, [position]);
    else known.push(position);
  });
  return {
    statement,
    analysis,
    words,
    content,
    positionsOf,
    denials: readDenials(analysis, words),
    frames,
    contextLemmas: contextLemmasOf(context),
  };
}

const framesOf = ({ text, attributions }: Analysis): Span[] =>
  attributions
    .filter(({ cue, content }) => content.length > 0 && /^according to$/iu.test(textOf(text, cue)))
    .flatMap(({ source, cue }) => [source, cue]);

/** Whether a span lies in one of the frames. */
export const isWithin = (frames: readonly Span[], span: Span): boolean =>
  frames.some((frame) => contains(frame, span));

function contextLemmasOf(context: string | undefined): ReadonlySet<string> {
  if (context === undefined || context === "") return new Set();
  const words = readWords(tokenize(context));
  return new Set(words.filter((word) => word.wordKind !== "function").map((word) => word.lemma));
}
